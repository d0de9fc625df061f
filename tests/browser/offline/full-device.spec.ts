import { expect, type Page } from '@playwright/test';
import { test } from '../fixtures.ts';
import { answerAnything, eventsKept, giveAnyAnswer, openToday } from '../study-steps.ts';

/** From now on, or no longer, the device has no room for another event. */
async function fillDevice(page: Page, full: boolean): Promise<void> {
  await page.evaluate((isFull) => {
    const { prototype } = IDBObjectStore;
    const kept = window as unknown as { realAdd?: typeof prototype.add };
    kept.realAdd ??= prototype.add;
    prototype.add = isFull
      ? () => {
          throw new DOMException('no room', 'QuotaExceededError');
        }
      : kept.realAdd;
  }, full);
}

test('a quiz on a device without room says so, and the question is answered when there is room', async ({
  page,
}) => {
  await openToday(page);
  await page.goto('/quiz?deck=vietnam-kazakhstan');
  await page.getByRole('button', { name: 'เริ่ม' }).click();
  const question = page.getByRole('heading', { level: 2 });
  await expect(question).toBeVisible();
  const asked = (await question.textContent()) ?? '';
  await fillDevice(page, true);
  await giveAnyAnswer(page);
  await expect(page.getByText('เครื่องนี้เก็บคำตอบไม่ได้', { exact: false })).toBeVisible();
  await expect(question).toHaveText(asked);
  await fillDevice(page, false);
  await answerAnything(page);
  await expect(page.getByText('เครื่องนี้เก็บคำตอบไม่ได้', { exact: false })).toHaveCount(0);
  await eventsKept(page, 1);
});
