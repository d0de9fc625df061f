import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { makeCredentials, signIn, signUp } from './account-steps.ts';
import { expectAccessible } from './expect-accessible.ts';
import { test } from './fixtures.ts';
import { seedReviews } from './seed-reviews.ts';
import { openToday, reviewCards } from './study-steps.ts';

const oneReview = [{ card: 0, daysAgo: 3, rating: 3 }] as const;
const saved = { th: 'บันทึกแล้ว', en: 'Saved' };

test('a visitor chooses language and theme, and every screen follows', async ({ page }) => {
  await openToday(page);
  await page.goto('/settings');
  await page.getByText('English').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.getByText('Dark').click();
  await expect(page.getByRole('status').getByText(saved.en)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('/settings');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('what a person chooses is on their second browser too', async ({ page, browser, baseURL }) => {
  const somebody = makeCredentials();
  await signUp(page, somebody);
  await page.goto('/settings');
  await page.getByLabel('บัตรใหม่ต่อวัน').fill('๗');
  await page.getByText('สองปุ่ม').click();
  await page.getByRole('switch', { name: /แป้นลัด/ }).press('Space');
  await page.getByLabel(/^อยากจำได้แค่ไหน/).fill('95');
  await expect(page.getByRole('status').getByText(saved.th)).toBeVisible();
  const other = await browser.newContext({ baseURL, locale: 'th-TH' });
  const second = await other.newPage();
  await signIn(second, somebody, '?next=/settings');
  await expect(second.getByLabel('บัตรใหม่ต่อวัน')).toHaveValue('7');
  await expect(second.getByRole('radio', { name: /^สองปุ่ม/ })).toBeChecked();
  await expect(second.getByRole('switch', { name: /แป้นลัด/ })).not.toBeChecked();
  await expect(second.getByLabel(/^อยากจำได้แค่ไหน/)).toHaveValue('95');
  await other.close();
});

test('what a visitor chose before signing up without an answer belongs to the account', async ({
  page,
  browser,
  baseURL,
}) => {
  const somebody = makeCredentials();
  await page.context().addCookies([{ name: 'jamdee-preferences', value: 'th.ce.dark', url: baseURL ?? '' }]);
  await signUp(page, somebody);
  const other = await browser.newContext({ baseURL, locale: 'th-TH', colorScheme: 'light' });
  const second = await other.newPage();
  await signIn(second, somebody);
  await expect(second.locator('html')).toHaveAttribute('data-theme', 'dark');
  await other.close();
});

test('a number that makes no sense is not stored', async ({ page }) => {
  await signUp(page, makeCredentials());
  await page.goto('/settings');
  const field = page.getByLabel('บัตรใหม่ต่อวัน');
  await field.fill('9999');
  await expect(field).toHaveAccessibleDescription(/0 ถึง 1,000/);
  await page.reload();
  await expect(field).toHaveValue('20');
});

test('what could not be stored says so, and is stored at the next try', async ({ page, context }) => {
  await signUp(page, makeCredentials());
  await page.goto('/settings');
  await page.getByText('สว่าง').click();
  await expect(page.getByRole('status').getByText(saved.th)).toBeVisible();
  await context.setOffline(true);
  await page.getByText('มืด').click();
  await expect(page.getByText('ติดต่อเซิร์ฟเวอร์ไม่ได้ จึงยังไม่ได้บันทึก')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'มืด' })).toBeChecked();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
  await expect(page.getByRole('status').getByText(saved.th)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'มืด' })).toBeChecked();
});

test('teacher mode is switched on and stays', async ({ page }) => {
  await signUp(page, makeCredentials());
  await page.goto('/settings');
  const teacherMode = page.getByRole('switch', { name: /โหมดครู/ });
  const stored = page.waitForResponse((reply) => reply.request().method() === 'POST');
  await teacherMode.press('Space');
  await stored;
  await page.reload();
  await expect(teacherMode).toBeChecked();
});

test('everything about oneself can be downloaded', async ({ page }) => {
  const somebody = makeCredentials();
  await seedReviews(page, oneReview);
  await signUp(page, somebody);
  await page.goto('/settings');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'ดาวน์โหลดทั้งหมด (JSON)' }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  JSON.parse(text);
  expect(text).toContain(somebody.name);
  expect(text).toContain('"reviewed"');
});

test('signing out leaves nothing of the person on the device', async ({ page }) => {
  const somebody = makeCredentials();
  await seedReviews(page, oneReview);
  await signUp(page, somebody);
  await page.goto('/settings');
  await page.getByRole('button', { name: 'ออกจากระบบ', exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.goto('/progress');
  await expect(page.getByRole('link', { name: 'เปิดคลังความรู้' })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('jamdee-guest-key'))).toBeNull();
  await signIn(page, somebody, '?next=/progress');
  await expect(page.getByText(/^ทบทวน 1 ครั้ง/)).toBeVisible();
});

/** What this browser keeps: the names of its databases, and its smaller entries. */
function keptHere(page: Page) {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    entries: { ...localStorage } as Readonly<Record<string, string>>,
  }));
}

test('signing out with answers that are stored nowhere else warns, and later leaves nothing to whoever comes next', async ({
  page,
}) => {
  const door = '**/api/v1/events';
  const signOut = page.getByRole('button', { name: 'ออกจากระบบ', exact: true });
  await seedReviews(page, oneReview);
  await signUp(page, makeCredentials());
  await page.goto('/review?deck=vietnam-kazakhstan');
  await page.route(door, (route) => route.abort());
  await reviewCards(page, 2);
  await page.goto('/settings');
  await signOut.click();
  await expect(page.getByText(/^มี 2 รายการในเครื่องนี้ที่ยังไม่ได้บันทึก/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'อยู่ในระบบต่อ' }).click();
  await expect(signOut).toBeVisible();
  const { current }: { current: string } = JSON.parse(
    (await keptHere(page)).entries['jamdee-registry'] ?? '',
  );
  expect((await keptHere(page)).databases).toContain(current);
  await page.unroute(door);
  await signOut.click();
  await page.waitForURL((url) => url.pathname === '/');
  await expect.poll(async () => (await keptHere(page)).databases).not.toContain(current);
  expect(JSON.stringify((await keptHere(page)).entries)).not.toContain(current);

  await signUp(page, makeCredentials());
  await page.goto('/progress');
  await expect(page.getByRole('link', { name: 'เปิดคลังความรู้' })).toBeVisible();
  await expect(page.getByText(/^ทบทวน \d+ ครั้ง/)).toHaveCount(0);
});

test('a guest is told that signing out has no way back, and may stay', async ({ page }) => {
  await seedReviews(page, oneReview);
  await page.goto('/settings');
  await page.getByRole('button', { name: 'ออกจากระบบ', exact: true }).click();
  await expect(page.getByText(/กลับมาหาผลการเรียนนี้ไม่ได้อีก/)).toBeVisible();
  await page.getByRole('button', { name: 'อยู่ในระบบต่อ' }).click();
  await page.goto('/progress');
  await expect(page.getByText(/^ทบทวน 1 ครั้ง/)).toBeVisible();
});

test('signing out everywhere ends the session of the other browser', async ({ page, browser, baseURL }) => {
  const somebody = makeCredentials();
  await signUp(page, somebody);
  const other = await browser.newContext({ baseURL, locale: 'th-TH' });
  const second = await other.newPage();
  await signIn(second, somebody, '?next=/settings');
  await expect(second.getByText(`เข้าสู่ระบบในชื่อ ${somebody.name}`)).toBeVisible();
  await page.goto('/settings');
  await page.getByRole('button', { name: 'ออกจากระบบทุกเครื่อง' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await second.reload();
  await expect(second.getByText(/^คุณยังไม่ได้เข้าสู่ระบบ/)).toBeVisible();
  await other.close();
});

test('a changed password needs the present one, and ends the old', async ({ page }) => {
  const somebody = makeCredentials();
  await signUp(page, somebody);
  await page.goto('/settings/password');
  const present = page.getByLabel('รหัสผ่านปัจจุบัน');
  await present.fill('ไม่ใช่รหัสนี้แน่นอน');
  await page.getByLabel('รหัสผ่านใหม่').fill('ทุ่งนาอื่น ปลาอื่น');
  await page.getByRole('button', { name: 'บันทึกรหัสผ่าน' }).click();
  await expect(present).toHaveAccessibleDescription('รหัสผ่านปัจจุบันไม่ถูกต้อง');
  await present.fill(somebody.password);
  await page.getByRole('button', { name: 'บันทึกรหัสผ่าน' }).click();
  await page.waitForURL((url) => url.pathname === '/settings');
  await page.context().clearCookies();
  await signIn(page, somebody);
  await expect(page.getByRole('alert').filter({ hasText: 'ไม่ตรงกัน' })).toBeVisible();
});

test('an account is deleted only with its name typed and its password, and is gone', async ({ page }) => {
  const somebody = makeCredentials();
  await signUp(page, somebody);
  await page.goto('/settings/delete');
  const confirmation = page.getByLabel(/^พิมพ์คำนี้เพื่อยืนยัน/);
  const password = page.getByLabel('รหัสผ่านปัจจุบัน');
  await confirmation.fill('อะไรก็ได้');
  await password.fill(somebody.password);
  await page.getByRole('button', { name: 'ลบถาวร' }).click();
  await expect(confirmation).toBeFocused();
  await confirmation.fill(somebody.name);
  await page.getByRole('button', { name: 'ลบถาวร' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await signIn(page, somebody);
  await expect(page.getByRole('alert').filter({ hasText: 'ไม่ตรงกัน' })).toBeVisible();
});
