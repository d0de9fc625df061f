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

export type Network = 'fast' | 'slow';

/** A slow 4G, in milliseconds and bytes a second: 150 ms, 1.6 Mbit/s down, 675 kbit/s up. */
const slow4g = {
  latency: 150,
  downloadThroughput: (1_638.4 * 1_024) / 8,
  uploadThroughput: (675 * 1_024) / 8,
};

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
    // A phone has Thai letters of its own. The browser here may have none: it would draw boxes, all of one width,
    // and the app would fetch its fonts before the words (ui/shell/fonts-script.ts), which no phone makes it do.
    CanvasRenderingContext2D.prototype.measureText = (text) =>
      ({ width: text.codePointAt(0) ?? 0 }) as TextMetrics;
    if (location.protocol === 'http:') localStorage.setItem('jamdee-introduction', 'seen');
  });
  await context.addCookies(cookiesOf(address, cookie));
  return context;
}

/** A new page of it, on a processor slowed down; the network is that of this computer, or a slow one. */
export async function openSlowPage(context: BrowserContext, network: Network = 'fast'): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (network === 'slow') {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...slow4g });
  }
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
