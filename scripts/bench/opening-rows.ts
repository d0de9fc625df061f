import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildBareApp } from '../weigh/bare-app.ts';
import { startNext } from '../weigh/start-next.ts';
import { median } from './race.ts';
import type { Row } from './row.ts';
import { seedLearner } from './seed-learner.ts';
import { openPhone, openSlowPage, slowdown, withPhones } from './slow-phone.ts';

const rounds = 5;
const sizes = [200, 10_000] as const;

/** How long the app takes to open where it was open before, until there is something to tap, beside a bare page. */
export function openingRows(folder: string): Promise<readonly Row[]> {
  return withPhones(folder, async (browser, address) => {
    const bareApp = await startNext(await buildBareApp());
    try {
      return await measure(browser, address, bareApp.address);
    } finally {
      await bareApp.stop();
    }
  });
}

async function measure(browser: Browser, address: string, bareAddress: string): Promise<readonly Row[]> {
  const bare = await openPhone(browser);
  await timeOpening(bare, bareAddress, 'main');
  const rows: Row[] = [];
  for (const cards of sizes) {
    const phone = await openPhone(browser, address, await seedLearner(address, cards));
    await comeToRest(phone, address);
    const [online, offline, control]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < rounds; round += 1) {
      control.push(await timeOpening(bare, bareAddress, 'main'));
      online.push(await timeOpening(phone, address, due));
      await phone.setOffline(true);
      offline.push(await timeOpening(phone, address, due));
      await phone.setOffline(false);
    }
    for (const [where, times] of [
      ['', online],
      [', without a network', offline],
    ] as const) {
      rows.push({
        what: `Today opened again with ${cards.toLocaleString('en')} cards${where}, at 1/${slowdown} of the processor`,
        measured: `${Math.round(median(times))} ms`,
        control: `${Math.round(median(control))} ms (a bare page)`,
        ratio: median(times) / median(control),
        goal: '≤ 1,000 ms',
      });
    }
    await phone.close();
  }
  return rows;
}

/** What Today shows when it knows what is due. */
const due = 'main a[href^="/review"]';

/** Opens the app for the first time, and leaves it when it has fetched everything and works without a network. */
async function comeToRest(phone: BrowserContext, address: string): Promise<void> {
  const page = await phone.newPage();
  await page.goto(address);
  await page.locator(due).first().waitFor({ timeout: 120_000 });
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.waitForLoadState('networkidle');
  await page.reload();
  await page.locator(due).first().waitFor({ timeout: 120_000 });
  await page.waitForLoadState('networkidle');
  await page.close();
}

/** Milliseconds from the request for the page until the frame that shows this. */
async function timeOpening(phone: BrowserContext, url: string, selector: string): Promise<number> {
  const page = await openSlowPage(phone);
  await page.addInitScript(noteFirstSight, selector);
  await page.goto(url, { waitUntil: 'commit' });
  const time = await firstSight(page);
  await page.close();
  return time;
}

async function firstSight(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => globalThis.seenAtMs, undefined, { timeout: 120_000 });
  return (await handle.jsonValue()) ?? Number.NaN;
}

declare global {
  var seenAtMs: number | undefined;
}

/** Runs in the page before anything else. */
function noteFirstSight(selector: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // A message is handed over only after the frame was painted.
      port1.onmessage = () => (globalThis.seenAtMs = performance.now());
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}
