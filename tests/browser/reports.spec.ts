import { expect, type Page } from '@playwright/test';
import { makeCredentials, signUp } from './account-steps.ts';
import { openAdministrator } from './administrator-steps.ts';
import { expectAccessible, expectAccessibleInBothLanguages } from './expect-accessible.ts';
import { test } from './fixtures.ts';
import { answerAnything, everythingStored } from './study-steps.ts';

/** Reports a mistake in the question just answered, and ends on the reports of whoever is signed in, with that one. */
async function reportMistake(page: Page, comment: string): Promise<void> {
  await page.getByRole('button', { name: 'แจ้งข้อผิดพลาด' }).click();
  const dialog = page.getByRole('dialog', { name: 'แจ้งข้อผิดพลาด' });
  await dialog.getByRole('textbox').fill(comment);
  await dialog.getByRole('button', { name: 'ส่ง' }).click();
  await expect(dialog.getByRole('status')).toHaveText(/ขอบคุณ/);
  await expect(async () => {
    // What the server draws sends nothing by itself.
    await page.goto('/');
    await everythingStored(page);
    await page.goto('/reports');
    await expect(page.getByText(comment)).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

/** Signs up, answers a first question of such a quiz and reports it; resolves to the words of the report. */
async function reportAsMember(page: Page, quiz: string): Promise<string> {
  const { name, password } = makeCredentials();
  await signUp(page, { name, password });
  await page.goto(`/quiz?${quiz}`);
  await answerAnything(page);
  const comment = `ปีไม่ตรงกับเอกสาร ${name}`;
  await reportMistake(page, comment);
  return comment;
}

test('a reported mistake reaches an administrator, and whoever reported it hears what became of it', async ({
  page,
  browser,
  baseURL,
}) => {
  const comment = await reportAsMember(page, 'deck=china-kazakhstan&length=5&kinds=true-false');
  await expect(page.getByText('ยังไม่มีใครดู')).toBeVisible();
  await expectAccessibleInBothLanguages(page);

  const { page: desk } = await openAdministrator(browser, baseURL);
  await desk.goto('/reports');
  const report = desk.getByRole('listitem').filter({ hasText: comment });
  await expect(report.getByText('คำตอบที่ให้')).toBeVisible();
  await expectAccessibleInBothLanguages(desk);
  await report.getByText('ถามอะไรจากข้อเท็จจริง').click();
  await expectAccessible(desk);
  await report.getByRole('button', { name: /^ไม่รับ/ }).click();
  await expect(desk.getByRole('status')).toHaveText('ไม่รับ');
  await expect(report.getByRole('button', { name: /^ยกเลิกการตัดสิน/ })).toBeVisible();
  await desk.context().close();

  await page.reload();
  await expect(page.getByText('ตรวจดูแล้ว คงไว้ตามเดิม')).toBeVisible();
});

test('an administrator enters the right value: it is read back, served at once, and can be taken back', async ({
  page,
  browser,
  baseURL,
}) => {
  // Whatever is placed on a line of years is a date; of a pack whose facts hardly another test looks at.
  const comment = await reportAsMember(page, 'deck=kazakhstan-politics&length=5&kinds=timeline');

  const { page: desk } = await openAdministrator(browser, baseURL);
  await desk.goto('/reports');
  const report = desk.getByRole('listitem').filter({ hasText: comment });
  await report.getByRole('button', { name: /^ใส่ค่าที่ถูก/ }).click();
  const field = report.getByRole('textbox', { name: 'ค่าที่ถูก' });
  await field.fill('เร็ว ๆ นี้');
  await report.getByRole('button', { name: 'ดูว่าเข้าใจว่าอย่างไร' }).click();
  await expect(report.getByText('อ่านเป็นวันที่ไม่ได้')).toBeVisible();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('เร็ว ๆ นี้');
  await expectAccessible(desk);
  await field.fill('๑๗ มีนาคม ๒๕๓๙');
  await field.press('Enter');
  await expect(report.getByText(/→ 17 มีนาคม\sพ\.ศ\.\s2539$/)).toBeVisible();
  await expectAccessible(desk);
  const sentence = report.getByRole('textbox', { name: 'ประโยคภาษาไทย' });
  await sentence.fill(' ');
  await report.getByRole('button', { name: 'บันทึกการแก้' }).click();
  await expect(sentence).toBeFocused();
  await sentence.fill('ประโยคที่แก้แล้ว');
  await report.getByRole('button', { name: 'บันทึกการแก้' }).click();
  await expect(desk.getByRole('status')).toHaveText('แก้ข้อเท็จจริงแล้ว');
  await expect(desk.getByText(/ยังถามได้ทุกข้อ|เลิกถาม \d+ คำถาม/)).toBeVisible();
  await expect(desk.getByText('1996-03-17')).toBeVisible();
  await expectAccessible(desk);

  await page.reload();
  await expect(page.getByText('ขอบคุณ แก้ข้อเท็จจริงนี้แล้ว')).toBeVisible();

  await report.getByRole('button', { name: /^ยกเลิกการตัดสิน/ }).click();
  await expect(report.getByText('ประโยคที่แก้แล้ว')).toHaveCount(0);
  await report.getByRole('button', { name: /^เลิกถามข้อนี้/ }).click();
  await expect(desk.getByText(/เลิกถาม \d+ คำถาม/)).toBeVisible();
  await report.getByRole('button', { name: /^ยกเลิกการตัดสิน/ }).click();
  await expect(report.getByRole('button', { name: /^ไม่รับ/ })).toBeVisible();
  await desk.context().close();
});

test('a visitor is asked to sign in, and whoever has reported nothing is told so', async ({ page }) => {
  await page.goto('/reports');
  await page.waitForURL(/\/sign-in\?next=%2Freports$/);
  await signUp(page, makeCredentials());
  await page.goto('/reports');
  await expect(page.getByText('คุณยังไม่เคยแจ้งข้อผิดพลาด')).toBeVisible();
});
