import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { type SeededReview, seedReviews } from './seed-reviews.ts';
import { everythingStored, openToday, reviewCards } from './study-steps.ts';

/** Three cards learnt five weeks ago, tested a week later and again now and then; one of them was forgotten. */
const past: readonly SeededReview[] = [0, 1, 2].flatMap((card) => [
  { card, daysAgo: 35, rating: 4 },
  { card, daysAgo: 20, rating: 3 },
  { card, daysAgo: 9, rating: card === 0 ? 1 : 3 },
]);

test('somebody who has answered nothing is shown the way to the library', async ({ page }) => {
  await openToday(page);
  await page.goto('/progress');
  await expect(page.getByRole('heading', { level: 1, name: 'ความก้าวหน้า' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'เปิดคลังความรู้' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(3);
});

test('what was reviewed just now counts in its pack and on today in the calendar', async ({ page }) => {
  await openToday(page);
  await page.goto('/review?deck=china-kazakhstan');
  await reviewCards(page, 3);
  await everythingStored(page);
  await page.goto('/progress');
  const pack = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^จีน/ }) });
  await expect(pack.getByText('กำลังเรียน').locator('xpath=following-sibling::dd')).not.toHaveText('0');
  await expect(page.getByRole('cell', { name: /: ทบทวน 3 ครั้ง$/ })).toHaveCount(1);
  await expect(page.getByText(/^ทบทวน 3 ครั้ง ใน 1 วัน/)).toBeVisible();
});

test('the past shows in calendar, forecast and what stayed, each with its figures in words', async ({
  page,
}) => {
  await seedReviews(page, past);
  await page.goto('/progress');
  await expect(page.getByText(/^ทบทวน 9 ครั้ง ใน 3 วัน/)).toBeVisible();
  await expect(page.getByRole('cell', { name: /: ทบทวน 3 ครั้ง$/ })).toHaveCount(3);
  const stayed = page.getByRole('region', { name: 'จำได้นานแค่ไหน' });
  await expect(stayed.getByText('จำได้ 2 จาก 3 ครั้ง')).toBeVisible();
  await expect(stayed.getByText('67%')).toBeVisible();
  const coming = page.getByRole('region', { name: 'วันข้างหน้า' });
  await coming.getByText('ดูเป็นตาราง').click();
  const rows = coming.getByRole('row');
  expect(await rows.count()).toBeGreaterThanOrEqual(15);
});

test('the weakest fact stands first and leads to its place in the deck', async ({ page }) => {
  await seedReviews(page, past);
  await page.goto('/progress');
  await page.getByText(/ข้อที่คุณยังจำได้น้อยที่สุด/).click();
  const weakest = page.getByRole('listitem').filter({ hasText: 'เคยลืม 1 ครั้ง' }).getByRole('link').last();
  await expect(weakest).toBeVisible();
  await weakest.click();
  await expect(page).toHaveURL(/\/deck\?id=china-kazakhstan&fact=/);
  await expect(page.locator('details[open]')).toBeVisible();
});

test('earlier weeks come on request, with the months named in the calendar of the reader', async ({
  page,
}) => {
  await seedReviews(page, past);
  await page.goto('/progress');
  const months = page.getByRole('region', { name: 'สัปดาห์ที่ผ่านมา' }).getByRole('table');
  await expect(months.first()).toBeVisible();
  const before = await months.count();
  await expect(months.last().locator('caption')).toHaveText(/พ\.ศ\. 25\d\d$/);
  await page.getByRole('button', { name: 'ดูสัปดาห์ก่อนหน้า' }).click();
  expect(await months.count()).toBeGreaterThan(before);
});

test('nothing is wider than a phone of 320 pixels', async ({ page }) => {
  await seedReviews(page, past);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/progress');
  await expect(page.getByRole('region', { name: 'จำได้นานแค่ไหน' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
