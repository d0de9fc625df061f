import { expect } from '@playwright/test';
import { fillDevice } from '../fill-device.ts';
import { test } from '../fixtures.ts';
import { answerAnything, eventsKept, giveAnyAnswer, openToday } from '../study-steps.ts';

test('a quiz on a device without room says so, and the question is answered when there is room', async ({
  page,
}) => {
  await openToday(page);
  await page.goto('/quiz?deck=vietnam-kazakhstan');
  await page.getByRole('button', { name: 'เริ่ม' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  const question = page.getByRole('heading', { level: 2 });
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
