import { afterEach, expect, test } from 'vitest';
import {
  forgetNotedDeeds,
  type NotedDeed,
  noteDeed,
  storeNotedDeeds,
} from '#offline/progress/noted-deeds.ts';

const makeDeed = (number: number): NotedDeed => ({
  fields: { type: 'reviewed', card: `fact:c${number}#value`, rating: 3, durationMs: 900 },
  stamp: {
    id: `00000000-0000-7000-8000-00000000000${number}`,
    occurredAtMs: Date.parse('2026-01-01T05:00:00Z') + number,
    offsetMinutes: 420,
    timeZone: 'Asia/Bangkok',
    dayStart: 4,
  },
});

/** What is still written down for a database. */
async function leftIn(database: string): Promise<readonly NotedDeed[]> {
  const left: NotedDeed[] = [];
  await storeNotedDeeds(database, async (deed) => void left.push(deed));
  return left;
}

afterEach(() => localStorage.clear());

test('what was never struck out is stored, in the order it was done, and once', async () => {
  noteDeed('one', makeDeed(2));
  noteDeed('one', makeDeed(1));
  noteDeed('one', makeDeed(3))();
  expect(await leftIn('one')).toEqual([makeDeed(1), makeDeed(2)]);
  expect(await leftIn('one')).toEqual([]);
});

test('each database has its own, and is forgotten alone', async () => {
  noteDeed('one', makeDeed(1));
  noteDeed('one-more', makeDeed(2));
  forgetNotedDeeds('one');
  expect(await leftIn('one')).toEqual([]);
  expect(await leftIn('one-more')).toEqual([makeDeed(2)]);
});

test('what cannot be stored or read is not tried for ever', async () => {
  localStorage.setItem('jamdee-noted/one/x', '{"fields":');
  noteDeed('one', makeDeed(1));
  await storeNotedDeeds('one', () => Promise.reject(new Error('refused')));
  expect(await leftIn('one')).toEqual([]);
});

test('where nothing can be written down, nothing fails', async () => {
  localStorage.setItem('full', 'x'.repeat(5 * 1024 * 1024 - 10));
  expect(noteDeed('one', makeDeed(1))).not.toThrow();
  expect(await leftIn('one')).toEqual([]);
});
