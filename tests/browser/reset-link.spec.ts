import { expect, type Page } from '@playwright/test';
import { locales } from '#core/basics/locale.ts';
import { makeCredentials, prefer, signIn, signUp } from './account-steps.ts';
import { administer, openAdministrator } from './administrator-steps.ts';
import { expectAccessible } from './expect-accessible.ts';
import { test } from './fixtures.ts';

const screen = '/settings/reset-link';
const words = {
  th: { name: 'ชื่อผู้ใช้', make: 'สร้างลิงก์', made: /^ลิงก์สำหรับ ผู้เรียน/ },
  en: { name: 'User name', make: 'Make a link', made: /^Link for ผู้เรียน/ },
};

async function makeLink(page: Page, name: string, locale: 'th' | 'en' = 'th'): Promise<string> {
  await page.goto(screen);
  await page.getByLabel(words[locale].name).fill(name);
  await page.getByRole('button', { name: words[locale].make }).click();
  await expect(page.getByRole('heading', { level: 2, name: words[locale].made })).toBeFocused();
  return (await page.getByText(/\/reset\/[\w-]{43}$/).textContent()) ?? '';
}

test('somebody who forgot their password gets a link from an administrator, and it works once', async ({
  page,
  browser,
  baseURL,
}) => {
  const somebody = makeCredentials();
  await signUp(page, somebody);
  await page.context().clearCookies();
  const { page: desk } = await openAdministrator(browser, baseURL);
  await desk.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await desk.goto('/settings');
  await desk.getByRole('link', { name: 'ลิงก์สำหรับคนที่ลืมรหัสผ่าน' }).click();
  await desk.waitForURL((url) => url.pathname === screen);
  await desk.getByLabel('ชื่อผู้ใช้').fill('ไม่มีใครชื่อนี้');
  await desk.getByRole('button', { name: 'สร้างลิงก์' }).click();
  await expect(desk.getByLabel('ชื่อผู้ใช้')).toHaveAccessibleDescription('ไม่มีใครใช้ชื่อนี้');
  const link = await makeLink(desk, somebody.name.toUpperCase());
  await expect(desk.getByText(/^ใช้ได้ครั้งเดียว ถึงวันที่ .* 25\d\d/)).toBeVisible();
  await desk.getByRole('button', { name: 'คัดลอก' }).click();
  await expect(desk.getByRole('status').getByText('คัดลอกแล้ว')).toBeVisible();
  expect(await desk.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await desk.context().close();

  const changed = { ...somebody, password: 'ทุ่งนาใหม่ ปลาใหม่' };
  await page.goto(link);
  await page.getByLabel('รหัสผ่านใหม่').fill(changed.password);
  await page.getByRole('button', { name: 'บันทึกรหัสผ่าน' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: 'ลิงก์นี้ใช้ไม่ได้แล้ว' })).toBeVisible();
  await page.context().clearCookies();
  await signIn(page, changed);
  await page.waitForURL((url) => url.pathname === '/');
});

test('for whoever is no administrator the screen is not there', async ({ page }) => {
  await page.goto(screen);
  await page.waitForURL((url) => url.pathname === '/sign-in');
  await signUp(page, makeCredentials());
  expect((await page.goto(screen))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'ไม่มีอะไรอยู่ที่นี่' })).toBeVisible();
  await page.goto('/settings');
  await expect(page.getByRole('heading', { level: 1, name: 'ตั้งค่า' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'ลิงก์สำหรับคนที่ลืมรหัสผ่าน' })).toHaveCount(0);
});

test('whoever stops being an administrator makes no more links, on a page that is open either', async ({
  browser,
  baseURL,
}) => {
  const { page: desk, name } = await openAdministrator(browser, baseURL);
  await desk.goto(screen);
  await desk.getByLabel('ชื่อผู้ใช้').fill('ใครก็ได้');
  await administer('revoke', name);
  await desk.getByRole('button', { name: 'สร้างลิงก์' }).click();
  await expect(desk.getByRole('alert').filter({ hasText: 'ไม่สำเร็จ' })).toBeFocused();
  await desk.context().close();
});

test('the screen is accessible in both languages and both themes', async ({ browser, baseURL, page }) => {
  const somebody = makeCredentials();
  await signUp(page, somebody);
  const { page: desk } = await openAdministrator(browser, baseURL);
  for (const locale of locales) {
    await prefer(desk.context(), baseURL, locale);
    await makeLink(desk, somebody.name, locale);
    await expectAccessible(desk);
  }
  await desk.context().close();
});
