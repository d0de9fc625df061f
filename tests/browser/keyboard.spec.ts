import { type APIRequestContext, expect, type Locator, type Page } from '@playwright/test';
import { makeFactBase } from '#core/facts/fact-base.ts';
import type { PackDocument, Snapshot } from '#core/progress/wire.ts';
import { cardsOf } from '#core/questions/cards-of.ts';
import type { QuestionKind } from '#core/questions/kind.ts';
import { makeQuiz } from '#core/questions/make-quiz.ts';
import { test } from './fixtures.ts';
import { openToday } from './study-steps.ts';

const deck = 'vietnam-kazakhstan';
const kinds = ['multiple-response', 'numerical', 'ordering', 'matching', 'timeline'] as const;
const length = 6;

/** A seed of a quiz that meets every one of the kinds; which one it is changes with the facts. */
async function findSeed(request: APIRequestContext): Promise<number> {
  const { packs }: Snapshot = await (await request.get('/api/v1/snapshot?cursor=')).json();
  const version = packs.find(({ id }) => id === deck)?.version;
  const document: PackDocument = await (await request.get(`/api/v1/packs/${deck}?v=${version}`)).json();
  const base = makeFactBase(document.packs);
  const options = { cards: cardsOf(base), kinds, reader: { locale: 'th', calendar: 'be' }, length } as const;
  for (let seed = 1; seed <= 200; seed += 1) {
    const met = new Set<QuestionKind>(makeQuiz(base, { ...options, seed }).map(({ kind }) => kind));
    if (met.size === kinds.length) return seed;
  }
  throw new Error('No quiz meets every kind.');
}

/** Goes on with Tab until this has the focus, as somebody does who has no mouse. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target}.`);
}

/** Answers the question on the screen with keys alone. Which kind it is shows in its face. */
async function answerByKeys(page: Page): Promise<string> {
  const main = page.getByRole('main');
  const check = page.getByRole('button', { name: 'ตรวจคำตอบ' });
  const items = page.locator('button[data-item]');
  const down = page.getByRole('button', { name: /^เลื่อนลง/ });
  if (await page.getByRole('slider').isVisible()) {
    await tabTo(page, page.getByRole('slider'));
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await tabTo(page, check);
    await page.keyboard.press('Enter');
    return 'timeline';
  }
  if (await main.getByRole('textbox').isVisible()) {
    await tabTo(page, main.getByRole('textbox'));
    await page.keyboard.type('2400');
    await page.keyboard.press('Enter');
    return 'numerical';
  }
  if ((await main.getByRole('checkbox').count()) > 0) {
    await tabTo(page, main.getByRole('checkbox').first());
    await page.keyboard.press('Space');
    await tabTo(page, check);
    await page.keyboard.press('Enter');
    return 'multiple-response';
  }
  if ((await items.count()) > 0) {
    for (let place = 0; place < (await items.count()); place += 1) {
      await tabTo(page, items.nth(place));
      await page.keyboard.press('Tab');
      for (let answer = 0; answer < place; answer += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(main.locator('[aria-live=polite]').filter({ hasText: /จับคู่กับ/ })).toHaveCount(1);
    }
    await tabTo(page, check);
    await page.keyboard.press('Enter');
    return 'matching';
  }
  await takeToTheEnd(page, down);
  await tabTo(page, check);
  await page.keyboard.press('Enter');
  return 'ordering';
}

/** Moves the first item of an ordering to the last place: the focus goes along with it, and it is said. */
async function takeToTheEnd(page: Page, down: Locator): Promise<void> {
  const count = await down.count();
  const name = (await down.first().getAttribute('aria-label')) ?? '';
  await tabTo(page, down.first());
  for (let place = 2; place <= count; place += 1) {
    await page.keyboard.press('Enter');
    await expect(page.getByText(`อยู่ลำดับที่ ${place} แล้ว`)).toBeAttached();
    await expect(page.getByRole('button', { name })).toBeFocused();
  }
}

test('a whole quiz goes by keyboard alone: every kind of answer, the verdict said, the focus where one goes on', async ({
  page,
  request,
}) => {
  const seed = await findSeed(request);
  await openToday(page);
  await page.goto(
    `/quiz?deck=${deck}&length=${length}&locale=th&seed=${seed}&kinds=${kinds.join(',')}&attempt=00000000-0000-4000-8000-000000000007`,
  );
  const met = new Set<string>();
  for (let number = 1; number <= length; number += 1) {
    await expect(page.getByText(`${number} จาก ${length}`, { exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
    met.add(await answerByKeys(page));
    const verdict = page.getByRole('region', { name: 'ผลของข้อนี้' }).getByRole('status');
    await expect(verdict).toHaveText(/\S/);
    await expect(page.getByRole('button', { name: 'ต่อไป' })).toBeFocused();
    await page.keyboard.press('Enter');
  }
  expect([...met].toSorted()).toEqual(kinds.toSorted());
  await expect(page.getByRole('heading', { level: 1, name: 'ผลของคุณ' })).toBeAttached();
  await expect(page.getByText(/ \/ 6$/)).toBeFocused();
});
