import { expect } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { test } from './fixtures.ts';
import { answerAnything, answerQuestions, beginWithVietnam, openToday } from './study-steps.ts';

test('three taps lead into a quiz of ten, and its result names facts to study', async ({ page }) => {
  await beginWithVietnam(page);
  await expect(page.getByText('1 จาก 10')).toBeVisible();
  await answerQuestions(page, 10);
  await expect(page.getByRole('heading', { level: 1, name: 'ผลของคุณ' })).toBeVisible();
  await expect(page.getByText(/\/ 10/)).toBeVisible();
  await page.getByRole('link', { name: /^ทบทวน/ }).click();
  await expect(page.getByRole('button', { name: 'ดูคำตอบ' })).toBeVisible();
});

test('after each answer stand the verdict, the fact and its source, and nothing goes on by itself', async ({
  page,
}) => {
  await openToday(page);
  await page.goto(
    '/quiz?deck=china-kazakhstan&length=5&locale=th&seed=7&attempt=00000000-0000-4000-8000-000000000001',
  );
  await answerAnything(page);
  const feedback = page.getByRole('region', { name: 'ผลของข้อนี้' });
  await expect(feedback.getByRole('status')).toBeVisible();
  await expect(feedback.getByText(/ย่อหน้าที่/)).toBeVisible();
  await expect(page.getByText('1 จาก 5')).toBeVisible();
});

test('a reload in the middle resumes the same quiz at the same question', async ({ page }) => {
  await openToday(page);
  await page.goto('/quiz?deck=china-kazakhstan&length=5');
  await answerQuestions(page, 2);
  const stem = await page.getByRole('heading', { level: 2 }).textContent();
  await page.reload();
  await expect(page.getByText('3 จาก 5')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(stem ?? '');
});

test('what cannot be read may be typed again', async ({ page }) => {
  await openToday(page);
  await page.goto('/quiz?deck=vietnam-kazakhstan&length=5&kinds=numerical');
  await page.getByRole('main').getByRole('textbox').fill('หลายอย่าง');
  await page.getByRole('button', { name: 'ตรวจคำตอบ' }).click();
  await expect(page.getByText('อ่านคำตอบไม่ได้')).toBeVisible();
  await expect(page.getByText(/^เขียน.* เช่น /)).toBeVisible();
  await expect(page.getByRole('main').getByRole('textbox')).toBeEditable();
});

test('a mistake is reported from the question itself', async ({ page }) => {
  await openToday(page);
  await page.goto('/quiz?deck=china-kazakhstan&length=5&kinds=true-false');
  await answerAnything(page);
  await page.getByRole('button', { name: 'แจ้งข้อผิดพลาด' }).click();
  const dialog = page.getByRole('dialog', { name: 'แจ้งข้อผิดพลาด' });
  await dialog.getByRole('textbox').fill('ปีไม่ตรงกับเอกสาร');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'ส่ง' }).click();
  await expect(dialog.getByRole('status')).toHaveText(/ขอบคุณ/);
});

test('a quiz is set up with length, language and kinds', async ({ page }) => {
  await openToday(page);
  await page.goto('/quiz?deck=kazakhstan-politics');
  await page.getByText('English').click();
  await page.getByRole('radio', { name: '5' }).check({ force: true });
  await page.getByText('รูปแบบคำถาม').first().click();
  for (const kind of await page.getByRole('checkbox').all()) await kind.uncheck();
  await page.getByRole('checkbox', { name: 'ถูกหรือผิด' }).check();
  await page.getByRole('button', { name: 'เริ่ม' }).click();
  await expect(page.getByText('1 จาก 5')).toBeVisible();
  await expect(page.getByRole('button', { name: 'True' })).toBeVisible();
});

test('an address that names no deck leads to a choice, not to an error', async ({ page }) => {
  await openToday(page);
  await page.goto('/quiz?deck=nowhere&length=5');
  await expect(page.getByText('ไม่พบหัวข้อหรือชุดบัตรนี้')).toBeVisible();
  await page.getByText('จีนกับคาซัคสถาน').click();
  await page.getByRole('button', { name: 'เริ่ม' }).click();
  await expect(page.getByText('1 จาก 10')).toBeVisible();
});
