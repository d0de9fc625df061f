import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from '../fixtures.ts';
import { openToday, reviewCards } from '../study-steps.ts';
import { appKept } from './app-kept.ts';

test.use({ serviceWorkers: 'allow' });

const china = /จีนกับคาซัคสถาน/;

test('a pack that was switched on is there without a network, and what is studied needs no switch', async ({
  page,
  context,
}) => {
  await openToday(page);
  await appKept(page);
  await page.goto('/review?deck=vietnam-kazakhstan');
  await reviewCards(page, 1);
  await page.goto('/device');
  await expect(page.getByText(/^กำลังเรียน เก็บไว้ให้แล้ว · .*kB/)).toBeVisible();
  await page.getByRole('switch', { name: china }).press('Space');
  await expect(page.getByText(/^เก็บไว้แล้ว · .*kB/)).toBeVisible();
  await context.setOffline(true);
  await page.goto('/deck?id=china-kazakhstan');
  await expect(page.getByRole('heading', { level: 1, name: china })).toBeVisible();
  await expect(page.getByText(/1992|2535/).first()).toBeVisible();
});

test('a pack that is switched on without a network comes with the next one', async ({ page, context }) => {
  await openToday(page);
  await appKept(page);
  await page.goto('/device');
  await page.getByRole('switch', { name: china }).waitFor();
  await context.setOffline(true);
  await page.getByRole('switch', { name: china }).press('Space');
  await expect(page.getByText('ตอนนี้ไม่มีเน็ต จะดึงมาให้ทันทีที่มีเน็ต')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(/^เก็บไว้แล้ว · .*kB/)).toBeVisible();
});

test('a daily reminder is a calendar file, made without a network', async ({ page, context }) => {
  await openToday(page);
  await appKept(page);
  await context.setOffline(true);
  await page.goto('/device');
  await page.getByLabel('เวลา', { exact: true }).fill('06:45');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'บันทึกไฟล์ปฏิทิน' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('jamdee.ics');
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toMatch(/^DTSTART;TZID=Asia\/Bangkok:\d{8}T064500\r$/m);
  expect(text).toContain('SUMMARY:ทบทวนกับจำดี');
  await page.reload();
  await expect(page.getByLabel('เวลา', { exact: true })).toHaveValue('06:45');
});

test('with large letters on the smallest phone nothing is wider than the screen', async ({ page }) => {
  await openToday(page);
  await page.goto('/device');
  await expect(page.getByRole('switch').first()).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
