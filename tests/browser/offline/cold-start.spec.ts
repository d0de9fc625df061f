import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, expect, test } from '@playwright/test';
import { findChromium } from '../../../scripts/find-chromium.mjs';
import { everythingStored, openToday, reviewCards } from '../study-steps.ts';
import { appKept } from './app-kept.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'jamdee-cold-start-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the browser of one learner: what it keeps is on the disk when it is started again. */
async function startBrowser(baseURL: string | undefined): Promise<BrowserContext> {
  const found = await findChromium();
  if (!found.found) throw new Error(found.problem);
  return chromium.launchPersistentContext(folder, {
    ...found.launch,
    ...(baseURL === undefined ? {} : { baseURL }),
    viewport: { width: 360, height: 740 },
    locale: 'th-TH',
    serviceWorkers: 'allow',
  });
}

test('a browser that is started without a network opens Today, with what is due', async ({ baseURL }) => {
  const first = await startBrowser(baseURL);
  const page = await first.newPage();
  await openToday(page);
  await appKept(page);
  await page.goto('/review?deck=vietnam-kazakhstan');
  await reviewCards(page, 3);
  await page.goto('/');
  await everythingStored(page);
  await first.close();

  const second = await startBrowser(baseURL);
  await second.setOffline(true);
  const again = await second.newPage();
  await again.goto('/');
  await expect(again.getByRole('heading', { level: 1, name: 'วันนี้' })).toBeVisible();
  await expect(again.getByRole('heading', { name: /เวียดนาม/ }).first()).toBeVisible();
  await again.getByRole('link', { name: 'ทบทวน' }).first().click();
  await reviewCards(again, 2);
  await second.close();
});
