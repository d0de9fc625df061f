import { randomBytes } from 'node:crypto';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { type Locale, usualCalendars } from '#core/basics/locale.ts';

/** What people do with their accounts, with the words of the Thai screens. */

export interface Credentials {
  readonly name: string;
  readonly password: string;
}

/** A name and a password that nobody has yet. */
export function makeCredentials(): Credentials {
  const random = randomBytes(5).toString('hex');
  return { name: `ผู้เรียน-${random}`, password: `ทุ่งนา ปลา ${random}` };
}

/** Fills in the form on the sign-up page and keeps the codes. Answers with them. */
export async function signUp(page: Page, { name, password }: Credentials): Promise<readonly string[]> {
  await page.goto('/sign-up');
  await page.getByLabel('ชื่อผู้ใช้').fill(name);
  await page.getByLabel('รหัสผ่าน', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'สมัครสมาชิก' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'เก็บรหัสเหล่านี้ไว้' })).toBeFocused();
  const codes = await page.getByRole('listitem').allTextContents();
  await page.getByRole('checkbox', { name: 'เก็บรหัสไว้แล้ว' }).check();
  await page.getByRole('button', { name: 'ไปต่อ' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  return codes;
}

/** Sends the form on the sign-in page; where it leads is for the test to say. */
export async function signIn(page: Page, { name, password }: Credentials, query = ''): Promise<void> {
  await page.goto(`/sign-in${query}`);
  await page.getByLabel('ชื่อผู้ใช้').fill(name);
  await page.getByLabel('รหัสผ่าน', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'เข้าสู่ระบบ', exact: true }).click();
}

/** Draws in this language from now on: every page for a visitor, what the server draws for anybody. */
export async function prefer(
  context: BrowserContext,
  url: string | undefined,
  locale: Locale,
): Promise<void> {
  const value = `${locale}.${usualCalendars[locale]}.light`;
  await context.addCookies([{ name: 'jamdee-preferences', value, url: url ?? '' }]);
}
