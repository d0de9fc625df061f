// Draws the pictures of docs/offline.md: node --import tsx scripts/draw-offline-story.ts
// A phone in a tunnel, for real: the server is ended, the browser closed, and opened again without either.
// Run by hand when the screens change; needs the build. What it writes to docs/screenshots is checked in.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { prepareDatabase } from './bench/prepare-database.ts';
import { findChromium } from './find-chromium.mjs';
import { freePort } from './free-port.ts';
import { at, root } from './prepare/root.mjs';
import { startNext } from './weigh/start-next.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'jamdee-story-'));
const databaseUrl = `file:${path.join(folder, 'story.db')}`;
const port = String(await freePort());
const env = { DATABASE_URL: databaseUrl, NEXTAUTH_SECRET: 'a secret for the pictures only, long enough' };
const serve = () => startNext(root, env, port);

try {
  await prepareDatabase(databaseUrl);
  await tell();
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function tell(): Promise<void> {
  let server = await serve();
  try {
    const phone = await openPhone();
    const first = await begin(phone, server.address);
    await draw(first, 'offline-1-before');
    await phone.close();
    await server.stop();

    const later = await openPhone();
    const page = await later.newPage();
    await page.goto(server.address);
    await page.getByRole('link', { name: 'Review', exact: true }).first().waitFor();
    await draw(page, 'offline-2-cold-start');
    await page.goto(`${server.address}/review?deck=vietnam-kazakhstan`);
    await review(page, 6);
    await page.getByRole('button', { name: 'Show answer' }).click();
    await draw(page, 'offline-3-review');
    await page.goto(server.address);
    await page.getByText('6 to send').waitFor();
    await draw(page, 'offline-4-waiting');
    await page.goto(`${server.address}/settings`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await draw(page, 'offline-5-needs-network');

    server = await serve();
    await page.goto(server.address);
    await page.getByText('6 to send').waitFor({ state: 'detached' });
    await draw(page, 'offline-6-stored');
    await later.close();
  } finally {
    await server.stop();
  }
}

/** The same phone each time: its profile is kept. */
async function openPhone(): Promise<BrowserContext> {
  const found = await findChromium();
  if (!found.found) throw new Error(found.problem);
  return chromium.launchPersistentContext(path.join(folder, 'profile'), {
    ...found.launch,
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 1.5,
    isMobile: true,
    hasTouch: true,
    locale: 'en-GB',
    timezoneId: 'Asia/Bangkok',
  });
}

/** Somebody who has begun with a subject and has reviewed some of it. */
async function begin(phone: BrowserContext, address: string): Promise<Page> {
  const page = await phone.newPage();
  await phone.addInitScript(() => localStorage.setItem('jamdee-introduction', 'seen'));
  await page.goto(`${address}/review?deck=vietnam-kazakhstan`);
  await review(page, 5);
  await page.goto(address);
  await page.getByRole('link', { name: 'Review', exact: true }).first().waitFor();
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.waitForLoadState('networkidle');
  await page.getByText(/to send/).waitFor({ state: 'detached' });
  return page;
}

async function review(page: Page, cards: number): Promise<void> {
  for (let count = 0; count < cards; count += 1) {
    await page.getByRole('button', { name: 'Show answer' }).click();
    await page.getByRole('button', { name: /^Good/ }).click();
  }
}

async function draw(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: at('docs/screenshots', `${name}.png`), animations: 'disabled' });
}
