import { expect } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { test } from './fixtures.ts';
import { answerAnything, answerQuestions, openToday } from './study-steps.ts';

const goOn = { name: 'ทำต่อ', exact: true } as const;

test('a quiz left in the middle is offered on Today and on its deck, and goes on where it stood', async ({
  page,
}) => {
  await openToday(page);
  await page.goto('/quiz?deck=china-kazakhstan&length=5&kinds=true-false');
  await answerQuestions(page, 2);
  const stem = await page.getByRole('heading', { level: 2 }).textContent();
  await page.getByRole('link', { name: 'ปิด' }).click();
  await expect(page.getByText('ตอบแล้ว 2 จาก 5 ข้อ')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/deck?id=china-kazakhstan');
  await expect(page.getByText('ตอบแล้ว 2 จาก 5 ข้อ')).toBeVisible();
  await expect(page.getByRole('link', { name: 'คลังความรู้' })).toHaveAttribute('aria-current', 'page');
  await page.getByRole('link', goOn).click();
  await expect(page.getByText('3 จาก 5')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(stem ?? '');
  await answerQuestions(page, 3);
  await page.getByRole('link', { name: 'ปิด' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'วันนี้' })).toBeVisible();
  await expect(page.getByRole('link', goOn)).toHaveCount(0);
});

test('a quiz that is dropped is offered no more', async ({ page }) => {
  await openToday(page);
  await page.goto('/quiz?deck=china-kazakhstan&length=5&kinds=true-false');
  await answerQuestions(page, 1);
  await page.getByRole('link', { name: 'ปิด' }).click();
  await page.getByRole('button', { name: 'ไม่ทำต่อแล้ว' }).click();
  await expect(page.getByText('ปิดควิซนี้แล้ว')).toBeVisible();
  await expect(page.getByRole('link', goOn)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: 'เรื่องที่กำลังเรียน' })).toBeVisible();
  await expect(page.getByRole('link', goOn)).toHaveCount(0);
});

test('"I was right" can be taken back', async ({ page }) => {
  await openToday(page);
  await page.goto('/quiz?deck=vietnam-kazakhstan&length=5&kinds=numerical');
  await page.getByRole('main').getByRole('textbox').fill('2400');
  await page.getByRole('button', { name: 'ตรวจคำตอบ' }).click();
  const verdict = page.getByRole('region', { name: 'ผลของข้อนี้' }).getByRole('status');
  const said = (await verdict.textContent()) ?? '';
  await page.getByRole('button', { name: 'ฉันตอบถูก' }).click();
  await expect(verdict).toHaveText('ถูกต้อง');
  await page.getByRole('button', { name: 'ยกเลิก ฉันตอบผิดจริง' }).click();
  await expect(verdict).toHaveText(said);
  await expect(page.getByRole('button', { name: 'ฉันตอบถูก' })).toBeVisible();
});

test('the result says what was asked, answered and right, and leads to what was missed', async ({ page }) => {
  await openToday(page);
  await page.goto('/quiz?deck=vietnam-kazakhstan&length=3&kinds=short-answer');
  const stems: string[] = [];
  for (let number = 1; number <= 3; number += 1) {
    await answerAnything(page);
    stems.push((await page.getByRole('heading', { level: 2 }).textContent()) ?? '');
    await page.getByRole('button', { name: 'ต่อไป' }).click();
  }
  await expect(page.getByText('0 / 3')).toBeVisible();
  for (const stem of stems) await expect(page.getByRole('heading', { level: 3, name: stem })).toBeVisible();
  await expect(page.getByText('ไม่ได้ตอบ')).toHaveCount(3);
  await expect(page.getByText('คำตอบที่ถูก')).toHaveCount(3);
  await expect(page.getByRole('heading', { name: 'แหล่งที่มา' })).toHaveCount(1);
  await page.getByRole('link', { name: 'ทบทวนบัตร 3 ใบนี้' }).click();
  // All three at once, though none of them is due before its next step.
  await expect(page.getByText('เหลือ 3 ใบ')).toBeVisible();
});

test('whoever read on below the last answer begins the result at its top', async ({ page }) => {
  await openToday(page);
  await page.goto('/quiz?deck=vietnam-kazakhstan&length=2&kinds=short-answer');
  for (let number = 1; number <= 2; number += 1) {
    await answerAnything(page);
    await page.evaluate(() => {
      document.body.style.paddingBottom = '1000px';
      window.scrollTo(0, 400);
    });
    await page.getByRole('button', { name: 'ต่อไป' }).click();
    await expect(page.getByRole('button', { name: 'ต่อไป' })).toHaveCount(0);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  }
  await expect(page.getByRole('heading', { level: 2, name: '0 / 2' })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('the result offers no review of what has no card', async ({ page }) => {
  await openToday(page);
  await page.goto('/quiz?deck=vietnam-kazakhstan&length=8&locale=th&kinds=multiple-response,true-false');
  for (let number = 1; number <= 8; number += 1) {
    const skip = page.getByRole('button', { name: 'ไม่ทราบ' });
    await answerAnything(page);
    await expect(skip).toHaveCount(0);
    await page.getByRole('button', { name: 'ต่อไป' }).click();
  }
  const link = page.getByRole('link', { name: /^ทบทวน/ });
  const offered = /ทบทวนบัตร (\d+) ใบนี้/.exec((await link.textContent()) ?? '')?.[1];
  await link.click();
  if (offered) await expect(page.getByText(`เหลือ ${offered} ใบ`)).toBeVisible();
});
