import { randomBytes } from 'node:crypto';
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import {
  answerQuestions,
  beginWithVietnam,
  everythingStored,
  openToday,
  reviewCards,
} from './study-steps.ts';

const dayMs = 24 * 3_600_000;

test('a guest takes a quiz, studies, signs up, and finds everything on a second browser, due the next day', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const name = `learner-${randomBytes(4).toString('hex')}`;
  const password = `ทุ่งหญ้า ${randomBytes(6).toString('hex')}`;

  await beginWithVietnam(page);
  await answerQuestions(page, 10);
  await page.goto('/review?deck=vietnam-kazakhstan');
  await reviewCards(page, 10);
  await page.goto('/');
  await everythingStored(page);
  const dueNow = await page.getByRole('main').getByText(/^\d+$/).first().textContent();

  await page.getByRole('link', { name: 'สมัครสมาชิก' }).click();
  await page.getByLabel('ชื่อผู้ใช้').fill(name);
  await page.getByLabel('รหัสผ่าน', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'สมัครสมาชิก' }).click();
  await page.getByRole('checkbox', { name: 'เก็บรหัสไว้แล้ว' }).check();
  await page.getByRole('button', { name: 'ไปต่อ' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'วันนี้' })).toBeVisible();
  await expect(page.getByRole('main').getByText(/^\d+$/).first()).toHaveText(dueNow ?? '');

  const other = await browser.newContext({ baseURL, locale: 'th-TH', viewport: { width: 360, height: 740 } });
  const second = await other.newPage();
  await second.clock.install({ time: Date.now() + dayMs });
  await openToday(second);
  await second.goto('/sign-in');
  await second.getByLabel('ชื่อผู้ใช้').fill(name);
  await second.getByLabel('รหัสผ่าน', { exact: true }).fill(password);
  await second.getByRole('button', { name: 'เข้าสู่ระบบ', exact: true }).click();
  await expect(second.getByRole('heading', { level: 1, name: 'วันนี้' })).toBeVisible();
  await expect(second.getByRole('link', { name: 'ทบทวน' }).first()).toBeVisible();
  const dueTomorrow = Number(await second.getByRole('main').getByText(/^\d+$/).first().textContent());
  expect(dueTomorrow).toBeGreaterThanOrEqual(Number(dueNow));
  await second.getByRole('link', { name: 'ทบทวน' }).first().click();
  await reviewCards(second, 1);
  await other.close();
});
