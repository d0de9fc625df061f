import { expect } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { fillDevice } from './fill-device.ts';
import { test } from './fixtures.ts';
import { eventsKept, openToday, reviewCards } from './study-steps.ts';

test.beforeEach(async ({ page }) => {
  await openToday(page);
  await page.goto('/review?deck=vietnam-kazakhstan');
});

test('a card shows its question, then answer, fact and source, and each button its interval', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'ดูคำตอบ' }).click();
  await expect(page.getByText('คำตอบ', { exact: true })).toBeVisible();
  await expect(page.getByText(/ย่อหน้าที่/)).toBeVisible();
  for (const button of [/^อีกครั้ง\s*1 นาที/, /^ยาก/, /^ได้\s*10 นาที/, /^ง่าย\s*\d+ วัน/]) {
    await expect(page.getByRole('button', { name: button })).toBeVisible();
  }
});

test('an undone rating brings the same card back', async ({ page }) => {
  const prompt = page.getByRole('heading', { level: 2 });
  const first = await prompt.textContent();
  await reviewCards(page, 1);
  await expect(prompt).not.toHaveText(first ?? '');
  await page.getByRole('button', { name: 'เลิกทำ' }).click();
  await expect(prompt).toHaveText(first ?? '');
});

test('a rating given in the moment in which the page is left is kept', async ({ page, context }) => {
  const slow = await context.newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.getByRole('button', { name: 'ดูคำตอบ' }).click();
  // Rated and left in one breath: no transaction of a database ends in time for that.
  await page.getByRole('button', { name: /^ได้/ }).evaluate((button: HTMLElement) => {
    button.click();
    location.assign('/progress');
  });
  await expect(page.getByText(/^ทบทวน 1 ครั้ง/)).toBeVisible();
});

test('a rating that the device cannot keep brings its card back, and undo takes nothing else', async ({
  page,
}) => {
  const prompt = page.getByRole('heading', { level: 2 });
  const notice = page.getByText('เครื่องนี้เก็บคำตอบล่าสุดไม่ได้', { exact: false });
  await reviewCards(page, 1);
  const second = (await prompt.textContent()) ?? '';
  await fillDevice(page, true);
  await page.getByRole('button', { name: 'ดูคำตอบ' }).click();
  await page.getByRole('button', { name: /^ได้/ }).click();
  await expect(notice).toBeVisible();
  await expect(prompt).toHaveText(second);
  await fillDevice(page, false);
  await page.getByRole('button', { name: /^ได้/ }).click();
  await expect(prompt).not.toHaveText(second);
  await expect(notice).toHaveCount(0);
  await page.getByRole('button', { name: 'เลิกทำ' }).click();
  await expect(prompt).toHaveText(second);
});

test('a card that is rated in one tab is not asked in another', async ({ page, context }) => {
  const prompt = page.getByRole('heading', { level: 2 });
  const other = await context.newPage();
  await other.goto('/review?deck=vietnam-kazakhstan');
  const there = other.getByRole('heading', { level: 2 });
  const first = (await prompt.textContent()) ?? '';
  await expect(there).toHaveText(first);
  await reviewCards(page, 1);
  await expect(there).not.toHaveText(first);
  await expect(there).toHaveText((await prompt.textContent()) ?? '');
});

test('the whole review goes by keyboard alone', async ({ page }) => {
  const prompt = page.getByRole('heading', { level: 2 });
  const first = (await prompt.textContent()) ?? '';
  await page.keyboard.press('Space');
  await expect(page.getByText('คำตอบ', { exact: true })).toBeVisible();
  await page.keyboard.press('3');
  await expect(prompt).not.toHaveText(first);
  await page.keyboard.press('u');
  await expect(prompt).toHaveText(first);
});

test('a card put off for today or set aside does not come again', async ({ page }) => {
  const prompt = page.getByRole('heading', { level: 2 });
  const first = (await prompt.textContent()) ?? '';
  await page.getByRole('button', { name: 'เพิ่มเติม' }).click();
  await page.getByRole('button', { name: 'วันนี้ยังไม่เอา' }).click();
  await expect(prompt).not.toHaveText(first);
  await eventsKept(page, 1);
  await page.reload();
  await expect(prompt).toBeVisible();
  await expect(prompt).not.toHaveText(first);
});

test('undo brings back the card that was put off or suspended, not the one rated before', async ({
  page,
}) => {
  const prompt = page.getByRole('heading', { level: 2 });
  await reviewCards(page, 1);
  const second = (await prompt.textContent()) ?? '';
  for (const deed of ['วันนี้ยังไม่เอา', 'พักบัตรนี้ไว้']) {
    await page.getByRole('button', { name: 'เพิ่มเติม' }).click();
    await page.getByRole('button', { name: deed }).click();
    await expect(prompt).not.toHaveText(second);
    await page.getByRole('button', { name: 'เลิกทำ' }).click();
    await expect(prompt).toHaveText(second);
  }
});

test('nothing jumps when the answer is shown', async ({ page }) => {
  const prompt = page.getByRole('heading', { level: 2 });
  const before = await prompt.boundingBox();
  await page.getByRole('button', { name: 'ดูคำตอบ' }).click();
  await expect(page.getByText('คำตอบ', { exact: true })).toBeVisible();
  expect(await prompt.boundingBox()).toEqual(before);
});

test('an address that names no deck says so, with a way on', async ({ page }) => {
  await page.goto('/review?deck=nowhere');
  await expect(page.getByRole('heading', { level: 2, name: 'ไม่พบหัวข้อหรือชุดบัตรนี้' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'เปิดคลังความรู้' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'คลังความรู้' })).toBeVisible();
});

test('without a network a review says that its answers are still only here', async ({ page, context }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole('button', { name: 'ดูคำตอบ' }).waitFor();
  const header = async () => (await page.getByRole('banner').boundingBox())?.height;
  const before = await header();
  await context.setOffline(true);
  await reviewCards(page, 1);
  await expect(page.getByTitle('ไม่มีเครือข่าย คำตอบของคุณเก็บอยู่ในเครื่องนี้อย่างปลอดภัย')).toBeVisible();
  expect(await header(), 'the card below stays where it was').toBe(before);
  await expectAccessible(page);
  await context.setOffline(false);
  await expect(page.getByTitle(/ไม่มีเครือข่าย/)).toHaveCount(0);
});

test('with large letters on the smallest phone every rating button shows its interval whole', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await page.getByRole('button', { name: 'ดูคำตอบ' }).click();
  const cut = () =>
    page
      .getByRole('button', { name: /นาที|วัน/ })
      .evaluateAll((buttons) => buttons.filter((button) => button.scrollWidth > button.clientWidth).length);
  // A browser without Thai letters of its own draws boxes until ours are here.
  await expect.poll(cut).toBe(0);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
