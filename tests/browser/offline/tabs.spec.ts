import { type BrowserContext, expect } from '@playwright/test';
import { makeCredentials, signIn, signUp } from '../account-steps.ts';
import { test } from '../fixtures.ts';
import { eventsKept, everythingStored, openToday, reviewCards } from '../study-steps.ts';

const review = '/review?deck=vietnam-kazakhstan';

/** The ids of the events of every post that reached the server from now on, in that order. */
function watchPosts(context: BrowserContext): readonly string[] {
  const sent: string[] = [];
  context.on('requestfinished', (request) => {
    if (request.method() !== 'POST' || !request.url().endsWith('/api/v1/events')) return;
    const { events } = request.postDataJSON() as { events: readonly { id: string }[] };
    sent.push(...events.map(({ id }) => id));
  });
  return sent;
}

test('two tabs share one outbox: what both answered without a network is sent once', async ({
  page,
  context,
}) => {
  await openToday(page);
  await page.goto(review);
  await reviewCards(page, 1);
  await page.goto('/');
  await everythingStored(page);
  const sent = watchPosts(context);
  await page.goto(review);
  const other = await context.newPage();
  await other.goto('/review?deck=china-kazakhstan');
  await Promise.all([page, other].map((tab) => tab.getByRole('button', { name: 'ดูคำตอบ' }).waitFor()));
  await context.setOffline(true);
  await Promise.all([reviewCards(page, 4), reviewCards(other, 4)]);
  await eventsKept(page, 9);
  await context.setOffline(false);
  // Neither tab is left: a post that is cut off was stored all the same, and is not seen to be finished.
  await everythingStored(page);
  await expect.poll(() => sent.length).toBe(8);
  expect(new Set(sent).size).toBe(8);
});

test('what is answered in one tab is seen in the other without a reload', async ({ page, context }) => {
  await openToday(page);
  const other = await context.newPage();
  await other.goto('/progress');
  await expect(other.getByRole('link', { name: 'เปิดคลังความรู้' })).toBeVisible();
  await page.goto(review);
  await reviewCards(page, 2);
  await expect(other.getByText(/^ทบทวน 2 ครั้ง/)).toBeVisible();
});

test('an undo on one device reaches the other', async ({ page, browser, baseURL }) => {
  const somebody = makeCredentials();
  await openToday(page);
  await signUp(page, somebody);
  await page.goto(review);
  await reviewCards(page, 2);
  await page.goto('/');
  await everythingStored(page);

  const second = await browser.newContext({ baseURL, locale: 'th-TH' });
  const other = await second.newPage();
  await signIn(other, somebody, '?next=/progress');
  await expect(other.getByText(/^ทบทวน 2 ครั้ง/)).toBeVisible();

  await page.goto(review);
  await page.getByRole('button', { name: 'เลิกทำ' }).click();
  await eventsKept(page, 3);
  await page.goto('/');
  await everythingStored(page);
  await other.reload();
  await expect(other.getByText(/^ทบทวน 1 ครั้ง/)).toBeVisible();
  await second.close();
});
