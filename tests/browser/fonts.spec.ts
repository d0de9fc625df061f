import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { openToday } from './study-steps.ts';

const isBold = (page: Page) =>
  page.evaluate(() =>
    [...document.fonts].some(({ weight, status }) => weight === '600' && status === 'loaded'),
  );

/** As a browser draws that has Thai letters, or has not: then every letter is the same box. */
async function setOwnLetters(page: Page, has: boolean): Promise<void> {
  await page.addInitScript((hasThai) => {
    CanvasRenderingContext2D.prototype.measureText = (text: string) =>
      ({ width: hasThai ? text.charCodeAt(0) : 10 }) as TextMetrics;
  }, has);
}

test('on a first visit the words do not wait for the fonts: they are used from the next screen on', async ({
  page,
}) => {
  await setOwnLetters(page, true);
  const asked: string[] = [];
  const drawn = page.getByRole('heading', { level: 1 });
  page.on('request', async (request) => {
    if (request.url().includes('/fonts/')) asked.push((await drawn.isVisible()) ? 'after' : 'before');
  });
  const fetched = page.waitForResponse(/\/fonts\/plex-[\d.]+-600/);
  await openToday(page);
  await fetched;
  expect(asked).not.toContain('before');
  const html = page.locator('html');
  await expect(html).not.toHaveAttribute('data-fonts');
  await page.waitForLoadState('networkidle');
  await page.getByRole('link', { name: 'คลังความรู้' }).first().click();
  await expect(html).toHaveAttribute('data-fonts');
  await page.reload();
  await drawn.waitFor();
  await expect(html).toHaveAttribute('data-fonts');
  await expect.poll(() => isBold(page)).toBe(true);
});

test('where the device has no Thai letters, ours are there for the first words', async ({ page }) => {
  await setOwnLetters(page, false);
  await openToday(page);
  await expect(page.locator('html')).toHaveAttribute('data-fonts');
  await expect.poll(() => isBold(page)).toBe(true);
});

test('there is no font but ours', async ({ request }) => {
  const font = await request.get('/fonts/plex-1.1.0-400.woff2');
  expect(font.headers()).toMatchObject({ 'content-type': 'font/woff2' });
  expect((await font.body()).subarray(0, 4).toString()).toBe('wOF2');
  for (const file of ['plex-1.1.0-700.woff2', 'plex-400.woff2', '..%2f..%2fpackage.json']) {
    expect((await request.get(`/fonts/${file}`)).status()).toBe(404);
  }
});
