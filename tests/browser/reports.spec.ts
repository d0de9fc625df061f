import { expect } from '@playwright/test';
import { makeCredentials, signUp } from './account-steps.ts';
import { openAdministrator } from './administrator-steps.ts';
import { expectAccessible } from './expect-accessible.ts';
import { test } from './fixtures.ts';
import { answerAnything, everythingStored } from './study-steps.ts';

test('a reported mistake reaches an administrator, and whoever reported it hears what became of it', async ({
  page,
  browser,
  baseURL,
}) => {
  const { name, password } = makeCredentials();
  await signUp(page, { name, password });
  await page.goto('/quiz?deck=china-kazakhstan&length=5&kinds=true-false');
  await answerAnything(page);
  await page.getByRole('button', { name: 'แจ้งข้อผิดพลาด' }).click();
  const comment = `ปีไม่ตรงกับเอกสาร ${name}`;
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
  await expect(page.getByText('ยังไม่มีใครดู')).toBeVisible();
  await expectAccessible(page);

  const { page: desk } = await openAdministrator(browser, baseURL);
  await desk.goto('/reports');
  const report = desk.getByRole('listitem').filter({ hasText: comment });
  await expect(report.getByText('คำตอบที่ให้')).toBeVisible();
  await report.getByText('ถามอะไรจากข้อเท็จจริง').click();
  await expectAccessible(desk);
  await report.getByRole('button', { name: /^ไม่รับ/ }).click();
  await expect(desk.getByRole('status')).toHaveText('ไม่รับ');
  await expect(report.getByRole('button', { name: /^ยกเลิกการตัดสิน/ })).toBeVisible();
  await desk.context().close();

  await page.reload();
  await expect(page.getByText('ตรวจดูแล้ว คงไว้ตามเดิม')).toBeVisible();
});

test('a visitor is asked to sign in, and whoever has reported nothing is told so', async ({ page }) => {
  await page.goto('/reports');
  await page.waitForURL(/\/sign-in\?next=%2Freports$/);
  await signUp(page, makeCredentials());
  await page.goto('/reports');
  await expect(page.getByText('คุณยังไม่เคยแจ้งข้อผิดพลาด')).toBeVisible();
});
