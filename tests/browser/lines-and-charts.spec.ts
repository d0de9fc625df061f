import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { openToday } from './study-steps.ts';

async function openQuiz(page: Page, kind: string): Promise<void> {
  await openToday(page);
  const sitting = 'length=5&locale=th&seed=7&attempt=00000000-0000-4000-8000-000000000007';
  await page.goto(`/quiz?deck=vietnam-kazakhstan&${sitting}&kinds=${kind}`);
}

/** The years the line ends with, Common Era. */
async function endsOf(page: Page): Promise<readonly [from: number, to: number]> {
  const slider = page.getByRole('slider', { name: 'เส้นเวลา' });
  const end = async (name: string) => Number(await slider.getAttribute(name));
  return [await end('aria-valuemin'), await end('aria-valuemax')];
}

test('a year is placed on the line by keys, by touch and by typing it in either era', async ({ page }) => {
  await openQuiz(page, 'timeline');
  const slider = page.getByRole('slider', { name: 'เส้นเวลา' });
  const field = page.getByRole('textbox', { name: 'ปี พ.ศ.' });
  const check = page.getByRole('button', { name: 'ตรวจคำตอบ' });
  await expect(slider).toHaveAttribute('aria-valuetext', 'ยังไม่ได้เลือกปี');
  await expect(check).toBeDisabled();
  const [from, to] = await endsOf(page);
  await slider.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', `พ.ศ. ${to + 543}`);
  await slider.press('ArrowLeft');
  await expect(field).toHaveValue(String(to + 542));
  await slider.press('PageDown');
  await expect(slider).toHaveAttribute('aria-valuenow', String(Math.max(from, to - 11)));
  await field.fill(String(from));
  await expect(slider).toHaveAttribute('aria-valuenow', String(from));
  await field.fill(String(from + 544));
  await expect(slider).toHaveAttribute('aria-valuenow', String(from + 1));
  await page.getByRole('button', { name: 'ถอยไปหนึ่งปี' }).click();
  await expect(field).toHaveValue(String(from + 543));
  const handle = await slider.boundingBox();
  if (!handle) throw new Error('the handle is not drawn');
  const y = handle.y + handle.height / 2;
  await page.touchscreen.tap(360 - handle.x - handle.width / 2, y);
  await expect(slider).toHaveAttribute('aria-valuenow', String(to));
  await page.mouse.move(360 - handle.x - handle.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(180, y, { steps: 5 });
  await page.mouse.up();
  await expect(slider).not.toHaveAttribute('aria-valuenow', String(to));
});

test('after the answer the line shows the right year, and the one that was given', async ({ page }) => {
  await openQuiz(page, 'timeline');
  await page.getByRole('slider').press('Home');
  await page.getByRole('slider').press('ArrowRight');
  await page.getByRole('button', { name: 'ตรวจคำตอบ' }).click();
  await expect(page.getByRole('region', { name: 'ผลของข้อนี้' }).getByRole('status')).toBeVisible();
  await expect(page.getByRole('img', { name: /คำตอบที่ถูกคือ พ\.ศ\. \d{4}/ })).toBeVisible();
  await expect(page.getByRole('slider')).toHaveCount(0);
});

test('a chart lacks one bar, has a table behind it, and is completed by the answer', async ({ page }) => {
  await openQuiz(page, 'chart-gap');
  const main = page.getByRole('main');
  const table = main.getByRole('table');
  await main.getByText('ดูเป็นตาราง').click();
  await expect(table.getByRole('cell', { name: 'ค่าที่ถามหา' })).toHaveCount(1);
  // The explanation of the answer draws one as well.
  const chart = main.getByRole('img', { name: /แผนภูมิแท่ง/ }).first();
  const before = await chart.boundingBox();
  await expect(chart.getByText(/^\?/)).toBeVisible();
  await main.getByRole('listitem').first().getByRole('button').click();
  await expect(page.getByRole('region', { name: 'ผลของข้อนี้' })).toBeVisible();
  await expect(chart.getByText(/^\?/)).toHaveCount(0);
  await expect(table.getByRole('cell', { name: 'ค่าที่ถามหา' })).toHaveCount(0);
  expect((await chart.boundingBox())?.height).toBe(before?.height);
});

test('of two, one tap says which came first', async ({ page }) => {
  await openQuiz(page, 'comparison');
  const options = page.getByRole('main').getByRole('listitem').getByRole('button');
  await expect(options).toHaveCount(2);
  await options.first().click();
  await expect(page.getByRole('region', { name: 'ผลของข้อนี้' })).toBeVisible();
});
