import { expect, type Page, test } from '@playwright/test';
import { eventsKept, everythingStored, openToday, reviewCards } from '../study-steps.ts';
import { appKept, keptAddresses } from './app-kept.ts';
import { type DeployingServer, startDeployingServer } from './deploying-server.ts';

let server: DeployingServer;
test.beforeEach(async ({ baseURL }) => {
  server = await startDeployingServer(baseURL ?? '');
});
test.afterEach(() => server.stop());

/** Opens what is loaded only when somebody wants it. */
async function askForReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'เพิ่มเติม' }).click();
  await page.getByRole('button', { name: 'แจ้งข้อผิดพลาด' }).click();
}

/** How many builds are on the device. */
async function versionsKept(page: Page): Promise<number> {
  return Object.keys(await keptAddresses(page)).filter((name) => name.startsWith('jamdee-app-')).length;
}

test.describe('a page that was open while another build took the place of its own', () => {
  test.use({ serviceWorkers: 'allow' });

  test('goes on with its own scripts; the next page is whole and of the new build', async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (/Content Security Policy|ChunkLoad/i.test(message.text())) faults.push(message.text());
    });
    await openToday(page, server.address);
    await appKept(page);
    await page.goto(`${server.address}/review?deck=vietnam-kazakhstan`);
    await reviewCards(page, 2);
    server.deploy();
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    await reviewCards(page, 2);
    await appKept(page);
    // The new build is on the device whole, beside the one that is in use.
    expect(await versionsKept(page)).toBe(2);
    // A part that the page had not loaded yet.
    await askForReport(page);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.goto(`${server.address}/library`);
    await expect(page.getByRole('heading', { level: 1, name: 'คลังความรู้' })).toBeVisible();
    const scripts = page.locator('script[src*="/static/chunks2/"]');
    await expect(scripts.first()).toBeAttached();
    expect(await page.locator('script[src*="/static/chunks/"]').count()).toBe(0);
    await expect.poll(() => versionsKept(page)).toBe(1);
    await eventsKept(page, 4);
    await everythingStored(page);
    expect(faults).toEqual([]);
  });
});

test('a page whose scripts are gone is opened anew, once, and nothing is lost', async ({ page }) => {
  await openToday(page, server.address);
  await page.goto(`${server.address}/review?deck=vietnam-kazakhstan`);
  const entering = page.waitForRequest('**/api/auth/csrf');
  await reviewCards(page, 1);
  await eventsKept(page, 1);
  // A first answer makes a guest, with a script that the page loads by itself. Were that one gone, the page
  // would be opened anew before the tap below, and a second tap would close what the first had opened.
  await entering;
  server.deploy();
  let timesOpened = 0;
  page.on('load', () => {
    timesOpened += 1;
  });
  const opened = page.waitForEvent('load');
  // What else can be done with a card is loaded with this tap, and is not there any more.
  await page.getByRole('button', { name: 'เพิ่มเติม' }).click();
  await opened;
  await expect(page.getByRole('button', { name: 'ดูคำตอบ' })).toBeVisible();
  await askForReport(page);
  await expect(page.getByRole('dialog')).toBeVisible();
  await eventsKept(page, 1);
  await everythingStored(page);
  expect(timesOpened).toBe(1);
});
