import { type Browser, expect, type Page } from '@playwright/test';
import { buildBareApp } from '../../scripts/weigh/bare-app.ts';
import { startNext } from '../../scripts/weigh/start-next.ts';
import { type PageWeight, weighPage } from '../../scripts/weigh/weigh-page.ts';
import { test } from './fixtures.ts';
import { seedReviews } from './seed-reviews.ts';

/** Times the scripts of a bare page of the framework. */
const mostWeight = 1.3;
const mostRequests = 15;

// All in one worker, so that the bare page is built and weighed once.
test.describe.configure({ mode: 'default' });

let bare: PageWeight;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  const app = await startNext(await buildBareApp());
  try {
    bare = await weighPage(browser, app.address, (page) => expect(page.getByRole('main')).toBeVisible());
  } finally {
    await app.stop();
  }
  expect(bare.javascript).toBeGreaterThan(50_000);
});

const today = (page: Page) => expect(page.getByRole('heading', { level: 1, name: 'วันนี้' })).toBeVisible();
const studied = async (page: Page) => {
  await today(page);
  await expect(page.getByRole('heading', { name: /จีน/ })).toBeVisible();
};

test('the first visit to Today loads little more than the framework', async ({ browser, baseURL }) => {
  const choice = (page: Page) => expect(page.getByRole('button', { name: 'ภาษาไทย' })).toBeVisible();
  await expectLight(browser, `${baseURL}/`, choice);
});

test('the first visit to Review loads little more than the framework', async ({ browser, baseURL }) => {
  const nothing = (page: Page) => expect(page.getByRole('status')).toBeVisible();
  await expectLight(browser, `${baseURL}/review`, nothing);
});

test.describe('of somebody who studies one pack, on a device that knows nothing of it', () => {
  test('the first visit to Today loads little more than the framework', async ({
    page,
    browser,
    baseURL,
  }) => {
    await seedReviews(page, [{ card: 0, daysAgo: 3, rating: 3 }]);
    await expectLight(browser, `${baseURL}/`, studied, await sessionOf(page));
  });

  test('the first visit to Review loads little more than the framework', async ({
    page,
    browser,
    baseURL,
  }) => {
    await seedReviews(page, [{ card: 0, daysAgo: 3, rating: 3 }]);
    const card = (opened: Page) => expect(opened.getByRole('button', { name: 'ดูคำตอบ' })).toBeVisible();
    await expectLight(browser, `${baseURL}/review`, card, await sessionOf(page));
  });
});

/** The session alone, without anything the browser has stored. */
async function sessionOf(page: Page) {
  const { cookies } = await page.context().storageState();
  return { storageState: { cookies, origins: [] } };
}

async function expectLight(
  browser: Browser,
  url: string,
  ready: (page: Page) => Promise<void>,
  state = {},
): Promise<void> {
  const weight = await weighPage(browser, url, ready, state);
  const times = weight.javascript / bare.javascript;
  const path = new URL(url).pathname;
  process.stdout.write(
    `${path}: ${weight.javascript} bytes of scripts, ${times.toFixed(3)} times a bare page (${bare.javascript}); ${weight.requests} requests\n`,
  );
  expect(times, weight.list.join('\n')).toBeLessThanOrEqual(mostWeight);
  expect(weight.requests, weight.list.join('\n')).toBeLessThanOrEqual(mostRequests);
  const asked = weight.list.map((line) => line.replace(/ \d+$/, ''));
  expect(asked, 'nothing is asked for twice').toEqual([...new Set(asked)]);
}
