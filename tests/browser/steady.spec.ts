import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { seedReviews } from './seed-reviews.ts';
import { answerAnything, everythingStored } from './study-steps.ts';

/** What has moved on the page since it was opened, by itself or after a tap, as the browser saw it. */
declare global {
  var shifts: string[];
}

/** Watches every page from its first paint on. What it waits for comes only once something is drawn. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem('jamdee-introduction', 'seen');
    // A phone has Thai letters of its own; the browser of a test may draw boxes, all of one width.
    CanvasRenderingContext2D.prototype.measureText = () => ({ width: Math.random() }) as TextMetrics;
    globalThis.shifts = [];
    const textOf = (node: Node | null | undefined) =>
      node instanceof Element ? node.outerHTML.slice(0, 160) : node?.textContent;
    // One dot in size: its letters move in it when their font comes, and nobody sees them.
    const isUnseen = (node: Node | null | undefined) =>
      (node instanceof Element ? node : node?.parentElement)?.closest('.sr-only');
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        for (const { node, previousRect, currentRect } of entry.sources) {
          if (isUnseen(node)) continue;
          const moved = `${previousRect.y}-${previousRect.bottom} to ${currentRect.y}-${currentRect.bottom}`;
          globalThis.shifts.push(`${entry.value.toFixed(4)}: ${moved} ${textOf(node)}`);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const drawn = async () => {
    await page.locator('main').waitFor();
    await page.evaluate(frames);
  };
  await page.route(/\/api\/v1\/|\.woff2$/, async (route) => {
    // A page that is left meanwhile waits for nothing.
    await drawn().catch(() => undefined);
    await route.continue().catch(() => undefined);
  });
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node?: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** Waits in the page until what has changed is painted, and the browser has told of it. */
async function frames(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let count = 0; count < 3; count += 1) await frame();
}

/** Nothing has moved until now, and nothing is still to come. */
async function expectSteady(page: Page, what: string): Promise<void> {
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await page.evaluate(async () => void (await document.fonts.ready));
  await page.evaluate(frames);
  expect(await page.evaluate(() => globalThis.shifts), what).toEqual([]);
}

const deck = 'vietnam-kazakhstan';
const asked = ['multiple-choice', 'true-false', 'multiple-response', 'ordering', 'short-answer'];
const show = (page: Page) => page.getByRole('button', { name: 'ดูคำตอบ' });

/** Shows a card, rates it, and has the next. */
async function flipAndRate(page: Page): Promise<void> {
  const prompt = page.getByRole('heading', { level: 2 });
  const first = (await prompt.textContent()) ?? '';
  await show(page).tap();
  await expect(page.getByText('คำตอบ', { exact: true })).toBeVisible();
  await expectSteady(page, 'a card that is turned over');
  await page.getByRole('button', { name: /^ได้/ }).tap();
  await expect(prompt).not.toHaveText(first);
  await expectSteady(page, 'the next card');
}

test('nothing jumps for a newcomer: opening Today and Review, turning over, rating, being told the verdict', async ({
  page,
}) => {
  await watchShifts(page);
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'เปิดคลังความรู้' })).toBeVisible();
  await expectSteady(page, 'Today');
  await page.goto(`/review?deck=${deck}`);
  await show(page).waitFor();
  await expectSteady(page, 'Review');
  await flipAndRate(page);
  // Where lines are short, more of them could break anew.
  await page.setViewportSize({ width: 320, height: 740 });
  for (const [place, kind] of asked.entries()) {
    const attempt = `00000000-0000-4000-8000-00000000000${place}`;
    await page.goto(`/quiz?deck=${deck}&length=2&locale=th&seed=7&kinds=${kind}&attempt=${attempt}`);
    await answerAnything(page);
    await expectSteady(page, `the verdict of ${kind}`);
    await page.getByRole('button', { name: 'ต่อไป' }).tap();
    await expect(page.getByText('2 จาก 2')).toBeVisible();
    await expectSteady(page, `the question after ${kind}`);
  }
});

test.describe('on a larger phone', () => {
  test.use({ viewport: { width: 412, height: 915 } });

  test('nothing jumps for somebody with cards, on a device that knows nothing of them and on one that does', async ({
    page,
  }) => {
    await seedReviews(
      page,
      [0, 1, 2].map((card) => ({ card, daysAgo: 3, rating: 3 })),
    );
    await watchShifts(page);
    for (const device of ['new', 'known']) {
      await page.goto('/');
      await expect(page.getByRole('heading', { name: /จีน/ })).toBeVisible();
      await expectSteady(page, `Today on a ${device} device`);
      await page.goto('/review');
      await show(page).waitFor();
      await expectSteady(page, `Review on a ${device} device`);
    }
    await flipAndRate(page);
    // What these screens say of it changes when it is stored.
    await everythingStored(page);
    for (const [path, ready] of [
      ['/device', 'main input[type=time]'],
      [`/deck/questions?id=${deck}`, 'main table'],
    ] as const) {
      await page.goto(path);
      await page.locator(ready).waitFor();
      await expectSteady(page, path);
    }
  });
});
