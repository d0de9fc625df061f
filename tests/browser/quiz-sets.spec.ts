import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { openToday } from './study-steps.ts';

const quizOf = (kind: string) =>
  `/quiz?deck=vietnam-kazakhstan&length=3&locale=th&seed=7&kinds=${kind}&attempt=00000000-0000-4000-8000-000000000007`;

test('of several right answers those that were missed are said to be right', async ({ page }) => {
  await openToday(page);
  await page.goto(quizOf('multiple-response'));
  const boxes = page.getByRole('checkbox');
  const check = page.getByRole('button', { name: 'ตรวจคำตอบ' });
  await expect(check).toBeDisabled();
  await boxes.first().focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('เลือกแล้ว 1 ข้อ')).toBeVisible();
  await check.click();
  await expect(page.getByRole('region', { name: 'ผลของข้อนี้' }).getByRole('status')).toBeVisible();
  await expect(boxes.first()).toBeChecked();
  await expect(boxes.first()).toBeDisabled();
});

test('pairs are made and taken back with the keyboard alone', async ({ page }) => {
  await openToday(page);
  await page.goto(quizOf('matching'));
  const items = page.locator('button[data-item]');
  const answers = page.getByRole('list', { name: 'คำตอบ' }).getByRole('button');
  await expect(items.first()).toHaveAttribute('aria-expanded', 'true');
  const count = await items.count();
  for (let place = 0; place < count; place += 1) {
    await answers.nth(place).focus();
    await page.keyboard.press('Enter');
    await expect(items.nth(Math.min(place + 1, count - 1))).toBeFocused();
  }
  const check = page.getByRole('button', { name: 'ตรวจคำตอบ' });
  await expect(check).toBeEnabled();
  await page.getByRole('button', { name: 'ย้อนกลับ' }).press('Enter');
  await expect(check).toBeDisabled();
  await expect(items.last()).toBeFocused();
  await answers.last().press('Enter');
  await check.press('Enter');
  await expect(page.getByRole('region', { name: 'ผลของข้อนี้' }).getByRole('status')).toBeVisible();
  await expect(page.getByRole('img', { name: 'คำตอบที่ถูก' })).toHaveCount(count);
});

for (const kind of ['chart-gap', 'matching', 'multiple-response', 'ordering']) {
  test(`the verdict on ${kind} is in sight once it is given`, async ({ page }) => {
    await openToday(page);
    await page.goto(quizOf(kind));
    if (kind === 'multiple-response') await page.getByRole('checkbox').first().check();
    if (kind === 'matching') await joinAll(page);
    const check = page.getByRole('button', { name: 'ตรวจคำตอบ' });
    if (kind === 'chart-gap') {
      await page.getByRole('main').getByRole('listitem').first().getByRole('button').click();
    } else await check.click();
    const verdict = page.getByRole('region', { name: 'ผลของข้อนี้' }).getByRole('status');
    const next = page.getByRole('button', { name: 'ต่อไป' });
    await expect
      .poll(async () => {
        const [said, bar] = [await verdict.boundingBox(), await next.boundingBox()];
        return said !== null && bar !== null && said.y >= 0 && said.y + said.height <= bar.y;
      })
      .toBe(true);
  });
}

async function joinAll(page: Page): Promise<void> {
  const answers = page.getByRole('list', { name: 'คำตอบ' }).getByRole('button');
  const items = page.locator('button[data-item]');
  await expect(items.first()).toBeVisible();
  const count = await items.count();
  for (let place = 0; place < count; place += 1) {
    await answers.nth(place).press('Enter');
    await expect(items.nth(Math.min(place + 1, count - 1))).toBeFocused();
  }
}
