import { expect, test, vi } from 'vitest';
import { defaultSettings } from '#core/people/settings.ts';
import { noRenames } from '#core/progress/rename-card.ts';
import { db } from '#server/db.ts';
import { changeSettings } from '#server/people/change-settings.ts';
import { makeServerStudyStore } from '#server/progress/server-study.ts';
import { answered, makeLogEvent, reviewed, undone } from '../../contract/orderly-log.ts';
import { makePerson } from '../people/make-person.ts';

const fault = vi.hoisted(() => ({ on: false, folded: 0, during: async () => {} }));
vi.mock('#core/progress/fold-events.ts', async (original) => {
  const real = await original<typeof import('#core/progress/fold-events.ts')>();
  const foldEvents: typeof real.foldEvents = (events, context) => {
    if (fault.on) throw new Error('a fault in the fold');
    const all = [...events];
    fault.folded += all.length;
    return real.foldEvents(all, context);
  };
  return { ...real, foldEvents };
});
vi.mock('#server/progress/log-store.ts', async (original) => {
  const real = await original<typeof import('#server/progress/log-store.ts')>();
  const loadEventsConcerning: typeof real.loadEventsConcerning = async (...given) => {
    const events = await real.loadEventsConcerning(...given);
    await fault.during();
    return events;
  };
  return { ...real, loadEventsConcerning };
});

const now = new Date('2026-06-01T00:00:00Z');
const storeOf = (id: string) => makeServerStudyStore(id, { renames: noRenames, now: () => now });
const review = (number: number, card = 'fact:a#value') => makeLogEvent(number, number, reviewed(card, 3));
const repsOf = async (id: string) => (await storeOf(id).memories()).map(({ card, reps }) => [card, reps]);

test('a fault in the fold keeps no answer from being stored, and is made good once it is mended', async () => {
  const { id } = await makePerson();
  await storeOf(id).append([review(1)]);
  await storeOf(id).memories();
  fault.on = true;
  const receipts = await storeOf(id).append([review(30)]);
  await expect(storeOf(id).memories()).rejects.toThrow('a fault in the fold');
  fault.on = false;
  expect(receipts).toMatchObject([{ status: 'stored' }]);
  expect(await db.event.count({ where: { personId: id } })).toBe(2);
  expect(await repsOf(id)).toEqual([['fact:a#value', 2]]);
});

test('storing an answer folds nothing, however long the history of its card', async () => {
  const { id } = await makePerson();
  await storeOf(id).append(Array.from({ length: 500 }, (_, index) => review(index + 1)));
  await storeOf(id).memories();
  fault.folded = 0;
  await storeOf(id).append([review(501)]);
  expect(fault.folded).toBe(0);
  expect(await repsOf(id)).toEqual([['fact:a#value', 501]]);
});

test('only the cards that were touched since are folded again', async () => {
  const { id } = await makePerson();
  const others = Array.from({ length: 50 }, (_, index) => review(index + 1, `fact:f${index}#value`));
  await storeOf(id).append([...others, review(51)]);
  await storeOf(id).memories();
  fault.folded = 0;
  await storeOf(id).append([review(52)]);
  expect(await repsOf(id)).toHaveLength(51);
  expect(fault.folded).toBe(2);
  fault.folded = 0;
  await storeOf(id).memories();
  expect(fault.folded).toBe(0);
});

test('an undo reaches every card of the answer it takes back', async () => {
  const { id } = await makePerson();
  const answer = makeLogEvent(1, 1, answered(['fact:a#value', 'fact:b#value']));
  await storeOf(id).append([answer, review(2, 'fact:c#value')]);
  expect(await repsOf(id)).toHaveLength(3);
  await storeOf(id).append([makeLogEvent(3, 3, undone(answer.id))]);
  expect(await repsOf(id)).toEqual([['fact:c#value', 1]]);
});

test('what is stored or chosen while memories are folded is not overlooked', async () => {
  const { id } = await makePerson();
  await storeOf(id).append([review(1)]);
  await storeOf(id).memories();
  await storeOf(id).append([review(30)]);
  fault.during = async () => {
    fault.during = async () => {};
    await changeSettings(id, { ...defaultSettings('th'), retention: 0.97 });
    await storeOf(id).append([review(60, 'fact:b#value')]);
    await storeOf(id).memories();
  };
  const seen = await storeOf(id).memories();
  await storeOf(id).rebuild();
  expect(seen).toHaveLength(2);
  expect(seen).toEqual(await storeOf(id).memories());
});

test('what a backup lacks that is restored while memories are folded is in none of them', async () => {
  const { id } = await makePerson();
  await storeOf(id).append([review(1)]);
  await storeOf(id).memories();
  await storeOf(id).append([review(30)]);
  fault.during = async () => {
    fault.during = async () => {};
    await db.event.deleteMany({ where: { personId: id, position: { gt: 1 } } });
    await db.person.update({ where: { id }, data: { eventCount: 1 } });
  };
  expect(await repsOf(id)).toEqual([['fact:a#value', 1]]);
});

test('of many readers at once each sees everything', async () => {
  const { id } = await makePerson();
  await storeOf(id).append([review(1), review(2, 'fact:b#value')]);
  const all = await Promise.all(Array.from({ length: 8 }, () => repsOf(id)));
  for (const seen of all) expect(seen).toHaveLength(2);
});
