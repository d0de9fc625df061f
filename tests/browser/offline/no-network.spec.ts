import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { makeCredentials, signUp } from '../account-steps.ts';
import { test } from '../fixtures.ts';
import { answerQuestions, everythingStored, openToday, reviewCards } from '../study-steps.ts';
import { appKept, keptAddresses } from './app-kept.ts';
import { studyRoutes } from './study-routes.ts';

test.use({ serviceWorkers: 'allow' });

/** All screens, compressed: as much as a few photographs. */
const mostBytes = 1_300_000;

const deck = 'vietnam-kazakhstan';
const needsNetwork = 'หน้านี้ต้องใช้อินเทอร์เน็ต';

test('without a network every study screen opens, whatever its query, and breaks no rule', async ({
  page,
  context,
}) => {
  expect(studyRoutes).toContain('/review');
  await openToday(page);
  await appKept(page);
  await page.goto(`/deck?id=${deck}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await context.setOffline(true);
  for (const route of studyRoutes) {
    await page.goto(`${route}?deck=${deck}&id=${deck}`);
    await expect(page.getByRole('heading', { level: 1 }).first(), route).toBeAttached();
    if (route !== '/offline') await expect(page.getByText(needsNetwork), route).toHaveCount(0);
  }
});

test('twenty cards, a quiz, a look around, all without a network; then everything is stored once', async ({
  page,
  context,
}) => {
  test.slow();
  await openToday(page);
  await appKept(page);
  await page.goto(`/review?deck=${deck}`);
  await page.getByRole('button', { name: 'ดูคำตอบ' }).waitFor();
  await context.setOffline(true);
  await page.reload();
  await reviewCards(page, 20);
  // Of a kind that leaves a memory: a list of several answers does not.
  await page.goto(`/quiz?deck=${deck}&length=5&kinds=true-false`);
  await answerQuestions(page, 3);
  await page.goto(`/deck?id=${deck}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/progress');
  await expect(page.getByText(/^ทบทวน 23 ครั้ง/)).toBeVisible();
  await context.setOffline(false);
  await page.goto('/');
  await everythingStored(page);
  const stored = await page.evaluate(async () => {
    const reply = await (await fetch('/api/v1/snapshot?cursor=')).json();
    return (reply.events as { event: { id: string } }[]).map(({ event }) => event.id);
  });
  expect(stored).toHaveLength(23);
  expect(new Set(stored).size).toBe(23);
});

test('a tap that needs no network changes the screen without one', async ({ page, context }) => {
  await openToday(page);
  await appKept(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'คลังความรู้', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'คลังความรู้' })).toBeVisible();
});

test('a page of the server says calmly that it needs a network, and comes when there is one', async ({
  page,
  context,
}) => {
  await openToday(page);
  await appKept(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'ตั้งค่า', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: needsNetwork })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('heading', { level: 1, name: 'ตั้งค่า' })).toBeVisible();
});

test('it is said in the language of the reader', async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: 'jamdee-preferences', value: 'en.ce.dark', url: baseURL ?? '' }]);
  await page.addInitScript(() => localStorage.setItem('jamdee-introduction', 'seen'));
  await page.goto('/');
  await appKept(page);
  await context.setOffline(true);
  await page.goto('/sign-in');
  await expect(page.getByRole('heading', { level: 1, name: 'This page needs a network' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('what the browser has cleared away is brought back when the app is opened', async ({ page }) => {
  await openToday(page);
  await appKept(page);
  const before = Object.values(await keptAddresses(page)).flat();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.goto('/library');
  await expect(page.getByRole('heading', { level: 1, name: 'คลังความรู้' })).toBeVisible();
  const after = async () => Object.values(await keptAddresses(page)).flat().length;
  await expect.poll(after).toBeGreaterThanOrEqual(before.length);
});

test('what the worker keeps holds nothing of anybody', async ({ page }) => {
  const somebody = makeCredentials();
  await signUp(page, somebody);
  await openToday(page);
  await appKept(page);
  await page.goto('/settings');
  await expect(page.getByText(`เข้าสู่ระบบในชื่อ ${somebody.name}`)).toBeVisible();
  const kept = Object.values(await keptAddresses(page)).flat();
  expect(kept.filter((path) => !/^\/(_next\/static|fonts|flags)\//.test(path)).toSorted()).toEqual(
    studyRoutes,
  );
  const texts = await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys()).find((name) => name.includes('app')) ?? '');
    const shells = (await cache.keys()).filter(({ url }) => !/\/(_next|fonts)\//.test(url));
    return Promise.all(shells.map(async (shell) => (await cache.match(shell))?.text()));
  });
  expect(texts.join('\n')).toContain('</html>');
  expect(texts.join('\n')).not.toContain(somebody.name);
});

test('what is brought onto the device for that is fetched once, and is not too much', async ({
  page,
  context,
  request,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => {
    if (request.serviceWorker()) asked.push(new URL(request.url()).pathname);
  });
  await openToday(page);
  await appKept(page);
  const kept = Object.values(await keptAddresses(page)).flat();
  expect(asked.filter((path) => kept.includes(path)).toSorted()).toEqual(kept.toSorted());
  const files = await Promise.all(kept.map(async (path) => (await request.get(path)).body()));
  const bytes = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  expect(bytes).toBeLessThan(mostBytes);
});
