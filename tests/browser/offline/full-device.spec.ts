import { expect } from '@playwright/test';
import { fillDevice } from '../fill-device.ts';
import { test } from '../fixtures.ts';
import {
  answerAnything,
  eventsKept,
  everythingStored,
  giveAnyAnswer,
  openToday,
  reviewCards,
} from '../study-steps.ts';

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

test('a device without room for what the server says is told so, and not that there is no network', async ({
  page,
}) => {
  await openToday(page);
  await page.goto('/review?deck=vietnam-kazakhstan');
  // Full from the moment in which the answer, which is here, is on its way.
  await page.route('**/api/v1/events', async (route) => {
    await fillDevice(page, true, 'put');
    await route.continue();
  });
  await reviewCards(page, 1);
  await expect(page.getByTitle('เครื่องนี้เต็ม โปรดเพิ่มพื้นที่ว่าง')).toBeVisible();
  await page.unroute('**/api/v1/events');
  await page.goto('/');
  await everythingStored(page);
});
