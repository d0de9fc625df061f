import type { BrowserContext, Page } from 'playwright-core';
import { type Network, openSlowPage } from './slow-phone.ts';

/** What is waited for: the first of these elements that holds the words, if there are any to hold. */
export interface Sight {
  readonly selector: string;
  readonly words?: string;
}

/** What Today shows when it knows what is due. */
export const due: Sight = { selector: 'main a[href^="/review"]' };

const patienceMs = 120_000;

/** Milliseconds from the request for the page until the frame that shows this. */
export async function timeOpening(
  phone: BrowserContext,
  url: string,
  sight: Sight,
  network: Network = 'fast',
): Promise<number> {
  const page = await openSlowPage(phone, network);
  await page.addInitScript(noteFirstSight, sight);
  await page.goto(url, { waitUntil: 'commit' });
  const time = await firstSight(page);
  await page.close();
  return time;
}

/** Milliseconds from the request for the page until its load event has ended: until all its scripts have run. */
export async function timeLoading(phone: BrowserContext, url: string, network: Network): Promise<number> {
  const page = await openSlowPage(phone, network);
  await page.addInitScript(noteLoadEnd);
  await page.goto(url, { waitUntil: 'commit' });
  const time = await firstSight(page);
  await page.close();
  return time;
}

async function firstSight(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => globalThis.seenAtMs, undefined, { timeout: patienceMs });
  return (await handle.jsonValue()) ?? Number.NaN;
}

declare global {
  var seenAtMs: number | undefined;
}

/** Runs in the page before anything else. */
function noteFirstSight({ selector, words = '' }: Sight): void {
  const observer = new MutationObserver(() => {
    const isSeen = [...document.querySelectorAll(selector)].some((each) => each.textContent?.includes(words));
    if (!isSeen) return;
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

/** Runs in the page before anything else. */
function noteLoadEnd(): void {
  addEventListener('load', () => {
    // The event has not ended before everybody who listens to it has been told.
    setTimeout(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      globalThis.seenAtMs = navigation?.loadEventEnd;
    });
  });
}
