import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { eventsKept, openToday } from './study-steps.ts';

test.beforeEach(async ({ page }) => {
  await openToday(page);
  await page.goto('/review?deck=vietnam-kazakhstan');
  await page.getByRole('button', { name: 'ดูคำตอบ' }).click();
  await expect(page.locator('[data-right].touch-pan-y')).toBeVisible();
});

/** Moves a finger over the card, and lifts it unless it is to stay. */
async function swipe(page: Page, dx: number, dy = 0, lift = true): Promise<void> {
  const box = await page.locator('[data-right]').boundingBox();
  const start = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + 60 };
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share = 0) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: start.x + dx * share, y: start.y + dy * share }],
    });
  await touch('touchStart');
  for (const share of [0.2, 0.4, 0.6, 0.8, 1]) await touch('touchMove', share);
  if (lift) await touch('touchEnd');
}

/** The rating that was stored last. */
async function lastRating(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const reply = await (await fetch('/api/v1/snapshot?cursor=')).json();
    return reply.events.at(-1)?.event.rating;
  });
}

for (const [side, dx, rating] of [
  ['right', 150, 3],
  ['left', -150, 1],
] as const) {
  test(`a swipe to the ${side} rates ${rating}, as its button does`, async ({ page }) => {
    const prompt = page.getByRole('heading', { level: 2 });
    const first = (await prompt.textContent()) ?? '';
    await swipe(page, dx);
    await expect(prompt).not.toHaveText(first);
    await eventsKept(page, 1);
    await expect.poll(() => lastRating(page)).toBe(rating);
  });
}

const word = (element: Element) => getComputedStyle(element, '::after').content;
const isShown = (element: Element) => getComputedStyle(element, '::after').display !== 'none';

test('while the card is moved it says what letting go would do', async ({ page }) => {
  expect(await page.locator('[data-right]').evaluate(isShown)).toBe(false);
  await swipe(page, 150, 0, false);
  const card = page.locator('[data-swipe=right]');
  await expect(card).toHaveAttribute('data-right', 'ได้');
  expect(await card.evaluate(word)).toBe('"ได้"');
  expect(await card.evaluate(isShown)).toBe(true);
});

test('a short drag and a scroll rate nothing', async ({ page }) => {
  await swipe(page, 40);
  await swipe(page, 60, -200);
  await eventsKept(page, 0);
  await expect(page.getByText('คำตอบ', { exact: true })).toBeVisible();
});
