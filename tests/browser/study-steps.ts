import { expect, type Page } from '@playwright/test';

/** What a learner does on most trips, with the words of the Thai screens. */

/** The introduction in three taps, into a first quiz on the Vietnam pack. */
export async function beginWithVietnam(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'ภาษาไทย' }).click();
  await page.getByRole('button', { name: 'ต่อไป' }).click();
  await page.getByRole('link', { name: /เวียดนาม/ }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
}

/** Opens Today as somebody who has seen the introduction; of another server, if its address is given. */
export async function openToday(page: Page, server = ''): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('jamdee-introduction', 'seen'));
  await page.goto(`${server}/`);
  await expect(page.getByRole('heading', { level: 1, name: 'วันนี้' })).toBeVisible();
}

/** Answers the question on the screen, whatever its kind, rightly or not. */
export async function answerAnything(page: Page): Promise<void> {
  await giveAnyAnswer(page);
  await expect(page.getByRole('region', { name: 'ผลของข้อนี้' })).toBeVisible();
}

/** Gives an answer to the question on the screen, whatever comes of it. */
export async function giveAnyAnswer(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  const skip = page.getByRole('button', { name: 'ไม่ทราบ' });
  const check = page.getByRole('button', { name: 'ตรวจคำตอบ' });
  if (await skip.isVisible()) await skip.click();
  else if (await check.isVisible()) await check.click();
  else await page.getByRole('main').getByRole('listitem').first().getByRole('button').click();
}

/** Answers so many questions and goes on after each. */
export async function answerQuestions(page: Page, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    await answerAnything(page);
    await page.getByRole('button', { name: 'ต่อไป' }).click();
  }
}

/** Shows and rates so many cards as known, and waits until that is on the disk. */
export async function reviewCards(page: Page, count: number): Promise<void> {
  await page.getByRole('button', { name: 'ดูคำตอบ' }).waitFor();
  const before = await page.evaluate(countEvents, {});
  for (let number = 1; number <= count; number += 1) {
    await page.getByRole('button', { name: 'ดูคำตอบ' }).click();
    await page.getByRole('button', { name: /^ได้/ }).click();
  }
  await expect.poll(() => page.evaluate(countEvents, {})).toBeGreaterThanOrEqual(before + count);
}

/** Waits until the server has acknowledged everything: nothing waits on the disk, nor is it said to. */
export async function everythingStored(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(countEvents, { unsent: true })).toBe(0);
  await expect(page.getByText(/รอส่ง|รอบันทึก|กำลังบันทึก/)).toHaveCount(0);
}

/**
 * Waits until so many events are on this device's disk. A screen goes on before they are (nobody waits for
 * a disk), and a browser that is closed within those milliseconds loses what it was just told.
 */
export async function eventsKept(page: Page, count: number): Promise<void> {
  await expect.poll(() => page.evaluate(countEvents, {})).toBe(count);
}

/** How many events are on this device's disk, or of them unsent. Runs in the page. */
async function countEvents({ unsent = false } = {}): Promise<number> {
  const { current } = JSON.parse(localStorage.getItem('jamdee-registry') ?? '{}');
  const result = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await result(indexedDB.open(current));
  const events = database.transaction('events').objectStore('events');
  const count = await result(unsent ? events.index('unsent').count() : events.count());
  database.close();
  return count;
}
