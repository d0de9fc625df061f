import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../find-chromium.mjs';
import { root } from '../prepare/root.mjs';
import { startNext } from '../weigh/start-next.ts';
import { cookiesOf } from './cookies-of.ts';
import { prepareDatabase } from './prepare-database.ts';

/** How much slower than this computer the phone is taken to be. */
export const slowdown = 4;

/** A phone's browser, signed in by a header of cookies. */
export async function openPhone(browser: Browser, address = '', cookie = ''): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 915 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
  });
  // What runs TypeScript for us names functions through this, also those that are sent to a page.
  await context.addInitScript('globalThis.__name = (named) => named');
  await context.addInitScript(() => {
    if (location.protocol === 'http:') localStorage.setItem('jamdee-introduction', 'seen');
  });
  await context.addCookies(cookiesOf(address, cookie));
  return context;
}

/** A new page of it, on a processor slowed down. */
export async function openSlowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}

/** The value below which this share of all lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Runs the work with a server of ours, its packs loaded, and a browser. */
export async function withPhones<T>(
  folder: string,
  work: (browser: Browser, address: string) => Promise<T>,
): Promise<T> {
  const found = await findChromium();
  if (!found.found) throw new Error(found.problem);
  const databaseUrl = `file:${path.join(folder, `phones-${randomUUID()}.db`)}`;
  await prepareDatabase(databaseUrl);
  const env = { DATABASE_URL: databaseUrl, NEXTAUTH_SECRET: 'a secret for the bench only, long enough' };
  const app = await startNext(root, env);
  const browser = await chromium.launch(found.launch);
  try {
    return await work(browser, app.address);
  } finally {
    await browser.close();
    await app.stop();
  }
}
