import { expect } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { test } from './fixtures.ts';
import { seedReviews } from './seed-reviews.ts';

test('where the new cards of the day are used up, more of them is the way on', async ({ page }) => {
  const usual = 20;
  await seedReviews(
    page,
    Array.from({ length: usual }, (_, card) => ({ card, daysAgo: 0, rating: 4 })),
  );
  await page.goto('/');
  await expect(page.getByRole('heading', { name: /จีน/ })).toBeVisible();
  await page.goto('/review?deck=vietnam-kazakhstan');
  await expect(page.getByRole('heading', { name: 'บัตรใหม่ของวันนี้ครบแล้ว' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'เรียนบัตรใหม่อีกสิบใบ' }).click();
  for (let left = 10; left > 0; left -= 1) {
    await expect(page.getByText(`เหลือ ${left} ใบ`)).toBeVisible();
    await page.getByRole('button', { name: 'ดูคำตอบ' }).click();
    await page.getByRole('button', { name: /^ง่าย/ }).click();
  }
  await expect(page.getByText('คุณทบทวนไปแล้ว 10 ครั้ง')).toBeVisible();
});
