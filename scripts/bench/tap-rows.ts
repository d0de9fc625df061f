import type { Browser, Locator, Page } from 'playwright-core';
import { bareCards } from './bare-cards.ts';
import type { Row } from './row.ts';
import { seedLearner } from './seed-learner.ts';
import { openPhone, openSlowPage, percentile, slowdown, withPhones } from './slow-phone.ts';

const rounds = 5;
const cardsARound = 8;

/** From the finger to the picture: showing an answer, and rating it until the next card, beside a page of plain HTML. */
export function tapRows(folder: string): Promise<readonly Row[]> {
  return withPhones(folder, measure);
}

async function measure(browser: Browser, address: string): Promise<readonly Row[]> {
  const ours = await openCards(browser, address, `${address}/review`);
  const bare = await openCards(browser, address, bareCards);
  // The first cards are for warming up, on both sides.
  await goThrough(ours, cardsARound);
  await goThrough(bare, cardsARound);
  const times = { ours: makeTimes(), bare: makeTimes() };
  await watchShifts(ours);
  for (let round = 0; round < rounds; round += 1) {
    for (const [page, kept] of [
      [bare, times.bare],
      [ours, times.ours],
    ] as const) {
      const { flips, rates } = await goThrough(page, cardsARound);
      kept.flips.push(...flips);
      kept.rates.push(...rates);
    }
  }
  const shift = await ours.evaluate(() => layoutShift);
  return [
    rowOf('flip', times.ours.flips, times.bare.flips, [50, 100]),
    rowOf('rating to next card', times.ours.rates, times.bare.rates, [60, 120]),
    {
      what: `layout shift over ${rounds * cardsARound} cards`,
      measured: shift.toFixed(4),
      control: '',
      ratio: Number.NaN,
      goal: '0',
    },
  ].flat();
}

interface Times {
  readonly flips: number[];
  readonly rates: number[];
}

const makeTimes = (): Times => ({ flips: [], rates: [] });

/** Opens a page of cards to be learnt, on a slow phone. */
async function openCards(browser: Browser, address: string, url: string): Promise<Page> {
  const session = url === bareCards ? '' : await seedLearner(address, 200);
  const page = await openSlowPage(await openPhone(browser, address, session));
  await page.goto(url);
  await showButton(page).waitFor();
  return page;
}

const showButton = (page: Page) => page.getByRole('button', { name: 'ดูคำตอบ' });
const easyButton = (page: Page) => page.getByRole('button', { name: /^ง่าย/ });

/** Shows and rates so many cards with a finger. */
async function goThrough(page: Page, cards: number): Promise<Times> {
  const times = makeTimes();
  for (let count = 0; count < cards; count += 1) {
    times.flips.push(await timeTap(page, showButton(page)));
    times.rates.push(await timeTap(page, easyButton(page)));
  }
  return times;
}

/** Milliseconds from the finger's touch until the frame after the page has changed what it asks or answers. */
async function timeTap(page: Page, button: Locator): Promise<number> {
  const box = await button.boundingBox();
  if (!box) throw new Error('There is no button to tap.');
  // Between two taps a person looks; and what the last one set going comes to rest.
  await page.waitForTimeout(300);
  await page.evaluate(armStopwatch);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  return page.evaluate(() => stopwatch);
}

declare global {
  var stopwatch: Promise<number>;
  var layoutShift: number;
}

/** Runs in the page. */
function armStopwatch(): void {
  const face = () =>
    [document.querySelector('h2')?.textContent, document.querySelectorAll('main [aria-live]').length].join();
  const before = face();
  let touchedAtMs = 0;
  addEventListener('pointerdown', ({ timeStamp }) => (touchedAtMs = timeStamp), {
    capture: true,
    once: true,
  });
  globalThis.stopwatch = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (face() === before) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // A message is handed over only after the frame was painted.
        port1.onmessage = () => resolve(performance.now() - touchedAtMs);
        port2.postMessage(null);
      });
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}

interface Shift {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Counts what jumps without being asked to. */
async function watchShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & Shift)[])
        globalThis.layoutShift += entry.hadRecentInput ? 0 : entry.value;
    }).observe({ type: 'layout-shift' });
  });
}

function rowOf(
  what: string,
  ours: readonly number[],
  bare: readonly number[],
  goals: readonly [number, number],
): readonly Row[] {
  return ([0.5, 0.95] as const).map((share, index) => {
    const [measured, control] = [percentile(ours, share), percentile(bare, share)];
    return {
      what: `${what}, p${share * 100} at 1/${slowdown} of the processor`,
      measured: `${Math.round(measured)} ms`,
      control: `${Math.round(control)} ms (plain HTML)`,
      ratio: measured / control,
      goal: `≤ ${goals[index]} ms`,
    };
  });
}
