import { expect } from '@playwright/test';
import { makeCredentials, signIn, signUp } from './account-steps.ts';
import { expectAccessible, expectAccessibleInBothLanguages } from './expect-accessible.ts';
import { test } from './fixtures.ts';
import { seedReviews } from './seed-reviews.ts';

const oneReview = [{ card: 0, daysAgo: 3, rating: 3 }] as const;

test('what is wrong with a form stands beside its field, and nothing typed is lost', async ({ page }) => {
  await page.goto('/sign-up');
  const name = page.getByLabel('ชื่อผู้ใช้');
  const password = page.getByLabel('รหัสผ่าน', { exact: true });
  await name.fill('ab');
  await password.fill('1234');
  await page.getByRole('button', { name: 'สมัครสมาชิก' }).click();
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription(/อย่างน้อย 3 ตัว/);
  await expect(password).toHaveAccessibleDescription(/อย่างน้อย 8 ตัว/);
  await expect(name).toHaveValue('ab');
  await expect(password).toHaveValue('1234');
  await expectAccessible(page);
});

test('the user name is typed alike on every page, and no keyboard mends it', async ({ page }) => {
  for (const [path, secret] of [
    ['/sign-in', 'current-password'],
    ['/sign-up', 'new-password'],
    ['/recover', 'one-time-code'],
  ]) {
    await page.goto(path ?? '');
    const name = page.getByLabel('ชื่อผู้ใช้');
    await expect(name).toHaveAttribute('autocomplete', 'username');
    await expect(name).toHaveAttribute('autocapitalize', 'none');
    await expect(name).toHaveAttribute('autocorrect', 'off');
    await expect(page.locator(`input[autocomplete="${secret}"]`)).toBeVisible();
  }
});

test('a password can be looked at, and password managers know the fields', async ({ page }) => {
  await page.goto('/sign-in');
  const password = page.getByLabel('รหัสผ่าน', { exact: true });
  await expect(page.getByLabel('ชื่อผู้ใช้')).toHaveAttribute('autocomplete', 'username');
  await expect(password).toHaveAttribute('autocomplete', 'current-password');
  await expect(password).toHaveAttribute('type', 'password');
  await page.getByRole('button', { name: 'แสดงรหัสผ่าน' }).click();
  await expect(password).toHaveAttribute('type', 'text');
  await page.goto('/sign-up');
  await expect(page.getByLabel('รหัสผ่าน', { exact: true })).toHaveAttribute('autocomplete', 'new-password');
  await page.goto('/recover');
  await expect(page.getByLabel('รหัสกู้คืน')).toHaveAttribute('autocomplete', 'one-time-code');
});

test('a guest signs up and keeps the work; the codes are shown once and can be kept as a file', async ({
  page,
}) => {
  const somebody = makeCredentials();
  await seedReviews(page, oneReview);
  await page.goto('/sign-up');
  await page.getByLabel('ชื่อผู้ใช้').fill(somebody.name);
  await page.getByLabel('รหัสผ่าน', { exact: true }).fill(somebody.password);
  await page.getByRole('button', { name: 'สมัครสมาชิก' }).click();
  await expect(page.getByRole('listitem')).toHaveCount(8);
  await expect(page.getByRole('button', { name: 'ไปต่อ' })).toBeDisabled();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'ดาวน์โหลด' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('jamdee-recovery-codes.txt');
  await page.reload();
  await expect(page.getByRole('listitem')).toHaveCount(0);
  await page.goto('/progress');
  await expect(page.getByText(/^ทบทวน 1 ครั้ง/)).toBeVisible();
});

test('where the browser has no clipboard, without https, the page says so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const somebody = makeCredentials();
  await page.goto('/sign-up');
  await page.getByLabel('ชื่อผู้ใช้').fill(somebody.name);
  await page.getByLabel('รหัสผ่าน', { exact: true }).fill(somebody.password);
  await page.getByRole('button', { name: 'สมัครสมาชิก' }).click();
  await page.getByRole('button', { name: 'คัดลอก' }).click();
  await expect(page.getByRole('status').getByText(/ไม่อนุญาตให้คัดลอก/)).toBeVisible();
});

test('a wrong password and an unknown name are answered alike, and the right one gets in', async ({
  page,
}) => {
  const somebody = makeCredentials();
  await signUp(page, somebody);
  await page.context().clearCookies();
  await signIn(page, { ...somebody, password: 'ไม่ใช่รหัสนี้แน่นอน' });
  const fault = page.getByRole('alert').filter({ hasText: 'ไม่ตรงกัน' });
  await expect(fault).toBeFocused();
  await expect(page.getByLabel('ชื่อผู้ใช้')).toHaveValue(somebody.name);
  const said = await fault.textContent();
  await signIn(page, makeCredentials());
  await expect(fault).toHaveText(said ?? '');
  await signIn(page, somebody, '?next=/library');
  await page.waitForURL((url) => url.pathname === '/library');
});

test('whoever is told to wait comes in by leaving the page open, and may type something else meanwhile', async ({
  page,
}) => {
  const somebody = makeCredentials();
  await signUp(page, somebody);
  await page.context().clearCookies();
  let seconds = 300;
  await page.route('**/api/auth/callback/password', async (route) => {
    if (seconds === 0) return route.continue();
    const url = `${new URL(page.url()).origin}/sign-in?error=wait-${seconds}`;
    return route.fulfill({ status: 401, json: { url } });
  });
  await signIn(page, { ...somebody, password: 'ไม่ใช่รหัสนี้แน่นอน' });
  const notice = page.getByRole('status').getByText(/เปิดหน้านี้ค้างไว้/);
  await expect(notice).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('รหัสผ่าน', { exact: true }).fill(somebody.password);
  await expect(notice).toHaveCount(0);
  await expect(page.getByLabel('รหัสผ่าน', { exact: true })).toBeFocused();
  seconds = 1;
  await page.getByRole('button', { name: 'เข้าสู่ระบบ', exact: true }).click();
  await expect(notice).toBeVisible();
  seconds = 0;
  await page.waitForURL((url) => url.pathname === '/');
});

test('a guest who signs in to an account brings the work along', async ({ page, browser, baseURL }) => {
  const somebody = makeCredentials();
  const other = await browser.newContext({ baseURL, locale: 'th-TH' });
  await signUp(await other.newPage(), somebody);
  await other.close();
  await seedReviews(page, oneReview);
  await page.goto('/progress');
  await expect(page.getByText(/^ทบทวน 1 ครั้ง/)).toBeVisible();
  await signIn(page, somebody, '?next=/progress');
  await expect(page.getByRole('heading', { level: 1, name: 'จะนำผลการเรียนไปด้วยไหม' })).toBeVisible();
  await expect(page.getByText('บัตร 1 ใบ')).toBeVisible();
  await expect(page.getByRole('button', { name: 'นำไปด้วย' })).toBeVisible();
  await expectAccessibleInBothLanguages(page);
  await page.getByRole('button', { name: 'นำไปด้วย' }).click();
  await page.waitForURL((url) => url.pathname === '/progress');
  await expect(page.getByText(/^ทบทวน 1 ครั้ง/)).toBeVisible();
  await page.goto('/settings');
  await expect(page.getByText(`เข้าสู่ระบบในชื่อ ${somebody.name}`)).toBeVisible();
});

test('work that is left behind stays apart from the account', async ({ page, browser, baseURL }) => {
  const somebody = makeCredentials();
  const other = await browser.newContext({ baseURL, locale: 'th-TH' });
  await signUp(await other.newPage(), somebody);
  await other.close();
  await seedReviews(page, oneReview);
  await page.goto('/progress');
  await expect(page.getByText(/^ทบทวน 1 ครั้ง/)).toBeVisible();
  await signIn(page, somebody, '?next=/progress');
  await page.getByRole('button', { name: 'ทิ้งไว้' }).click();
  await page.waitForURL((url) => url.pathname === '/progress');
  await expect(page.getByRole('link', { name: 'เปิดคลังความรู้' })).toBeVisible();
  await expect(page.getByText(/^ทบทวน 1 ครั้ง/)).toHaveCount(0);
});

test('a recovery code lets its owner choose a new password, once', async ({ page }) => {
  const somebody = makeCredentials();
  const [code = ''] = await signUp(page, somebody);
  await page.context().clearCookies();
  const recover = async () => {
    await page.goto('/recover');
    await page.getByLabel('ชื่อผู้ใช้').fill(somebody.name);
    await page.getByLabel('รหัสกู้คืน').fill(code.toLowerCase().replaceAll('-', ' '));
    await page.getByRole('button', { name: 'ไปต่อ' }).click();
  };
  await recover();
  await page.waitForURL((url) => url.pathname === '/settings/password');
  await expect(page.getByLabel('รหัสผ่านปัจจุบัน')).toHaveCount(0);
  const changed = { ...somebody, password: 'ทุ่งนาใหม่ ปลาใหม่' };
  await page.getByLabel('รหัสผ่านใหม่').fill(changed.password);
  await page.getByRole('button', { name: 'บันทึกรหัสผ่าน' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.context().clearCookies();
  await recover();
  await expect(page.getByRole('alert').filter({ hasText: 'ถูกใช้ไปแล้ว' })).toBeVisible();
  await signIn(page, changed);
  await page.waitForURL((url) => url.pathname === '/');
});

test('a link that is spent says so and shows another way', async ({ page }) => {
  await page.goto('/reset/no-such-link');
  await expect(page.getByRole('heading', { level: 1, name: 'ลิงก์นี้ใช้ไม่ได้แล้ว' })).toBeVisible();
  await page.getByRole('link', { name: 'ใช้รหัสกู้คืน' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'เข้าสู่ระบบด้วยรหัสกู้คืน' })).toBeVisible();
});

test('whoever is not signed in is led to the sign-in page and back', async ({ page }) => {
  const somebody = makeCredentials();
  await signUp(page, somebody);
  await page.context().clearCookies();
  await page.goto('/settings/password');
  await page.waitForURL((url) => url.pathname === '/sign-in');
  const query = new URL(page.url()).search;
  await signIn(page, somebody, query);
  await page.waitForURL((url) => url.pathname === '/settings/password');
});

test('signing in never leads to another site', async ({ page }) => {
  const somebody = makeCredentials();
  await signUp(page, somebody);
  await page.context().clearCookies();
  await signIn(page, somebody, '?next=//evil.example/');
  await page.waitForURL((url) => url.pathname === '/');
});

test('an address that is none answers 404 with a page of our own', async ({ page }) => {
  const reply = await page.goto('/no/such/page');
  expect(reply?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'ไม่มีอะไรอยู่ที่นี่' })).toBeVisible();
  await page.getByRole('link', { name: 'ไปหน้าวันนี้' }).click();
  await page.waitForURL((url) => url.pathname === '/');
});
