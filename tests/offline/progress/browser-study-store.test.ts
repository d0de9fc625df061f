import fc from 'fast-check';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import type { StoredEvent, StudyEvent } from '#core/progress/event.ts';
import { foldEvents } from '#core/progress/fold-events.ts';
import { memoriesOf, suspendedOf } from '#core/progress/state-views.ts';
import type { BrowserStudyStore } from '#offline/progress/browser-study-store.ts';
import { anyLog, context, makeAnswered, makeId, makeStored } from '#tests/core/progress/make-stored.ts';
import {
  openDatabase,
  openStore,
  receiptsFor,
  settling,
  waitingIds,
} from '#tests/offline/progress/make-store.ts';
import { runs } from '#tests/setup/run-counts.ts';

const card = 'fact:a#value';
const good = { type: 'reviewed', card, rating: 3, durationMs: 900 } as const;
const eventOf = (number: number, rating: 1 | 3 = 3) => makeStored(number, number, { ...good, rating }).event;
const undoOf = (number: number, target: number) =>
  makeStored(number, number, { type: 'undone', undoes: makeId(target) }).event;
const repsOf = async (store: BrowserStudyStore) => (await store.memories())[0]?.reps ?? 0;

async function expectFoldOf(store: BrowserStudyStore, log: readonly StoredEvent[]): Promise<void> {
  const state = foldEvents(log, context);
  const cards = await store.cards();
  const kept = new Map(cards.flatMap(({ memory }) => (memory ? [[memory.card, memory] as const] : [])));
  expect(kept).toEqual(memoriesOf(state));
  expect(new Set(cards.flatMap((one) => (one.suspended ? [one.card] : [])))).toEqual(suspendedOf(state));
  expect(new Set(cards.map((one) => one.card))).toEqual(new Set(state.cards.keys()));
}

test('a batch that cannot be stored whole leaves nothing behind, and nobody hears of it', async () => {
  const { store, refolded } = await openStore();
  const broken = { ...eventOf(2), durationMs: () => 900 } as unknown as StudyEvent;
  await expect(store.append([eventOf(1), broken])).rejects.toThrow();
  expect((await store.wholeLog()).length).toBe(0);
  expect(await store.memories()).toEqual([]);
  expect(refolded).toEqual([]);
});

test('what is no event is refused alone, and the rest of the batch is stored', async () => {
  const { store } = await openStore();
  const odd = { ...eventOf(2), rating: 9 } as unknown as StudyEvent;
  const receipts = await store.append([odd, eventOf(1)]);
  expect(receipts.map(({ status }) => status)).toEqual(['refused', 'stored']);
});

test('what was appended is there for another connection, as after a crash of the page', async () => {
  const name = v7();
  const { store } = await openStore({ name });
  await store.append([eventOf(1)]);
  const { store: other } = await openStore({ name });
  expect(await waitingIds(other)).toEqual([makeId(1)]);
  expect(await repsOf(other)).toBe(1);
});

test('events of all devices, merged in any order with any repetitions, give the cards of the whole log', async () => {
  const deliveries = anyLog.chain((log) =>
    fc.record({
      log: fc.constant(log),
      arrival: fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 }),
      batch: fc.integer({ min: 1, max: 9 }),
      ownCount: fc.nat({ max: log.length }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(deliveries, async ({ log, arrival, batch, ownCount }) => {
      const { store, database } = await openStore();
      await store.append(log.slice(0, ownCount).map(({ event }) => event));
      for (let at = 0; at < arrival.length; at += batch) {
        await store.merge(arrival.slice(at, at + batch), settling);
      }
      await expectFoldOf(store, log);
      expect(await store.countOutbox()).toBe(0);
      database.close();
    }),
    { numRuns: runs(30) },
  );
});

test('the instants of the server are adopted, with the cards they give', async () => {
  const { store } = await openStore();
  const log = [makeStored(1, 48, { ...good, rating: 1 }), makeStored(2, 2, good)];
  await store.append(log.map(({ event }) => event));
  const held = log.map((stored, index) => ({
    ...stored,
    effectiveAt: `2026-01-0${index + 1}T06:00:00.000Z`,
  }));
  await store.settle(
    held.map(({ event, effectiveAt }) => ({ id: event.id, status: 'stored', effectiveAt })),
    settling,
  );
  await expectFoldOf(store, held);
});

test('an undo that was merged before its event counts once the event arrives', async () => {
  const { store } = await openStore();
  await store.merge([makeStored(2, 2, { type: 'undone', undoes: makeId(1) })], settling);
  await store.merge([makeStored(1, 1, good)], settling);
  expect(await repsOf(store)).toBe(0);
});

test('only what the server names leaves the outbox', async () => {
  const { store } = await openStore();
  await store.append([eventOf(1), eventOf(2), eventOf(3)]);
  await store.settle(receiptsFor([eventOf(2), eventOf(77)]), settling);
  expect(await waitingIds(store)).toEqual([makeId(1), makeId(3)]);
});

test('a refused event is not sent again, but stays and counts', async () => {
  const { store } = await openStore();
  await store.append([eventOf(1)]);
  await store.settle([{ id: makeId(1), status: 'refused', reason: 'card: odd' }], settling);
  expect(await store.countOutbox()).toBe(0);
  expect(await store.wholeLog()).toHaveLength(1);
  expect(await repsOf(store)).toBe(1);
});

test('an event whose id is taken waits under a new id, and what points at it in the outbox follows', async () => {
  const { store } = await openStore();
  const overruled = makeStored(4, 4, { type: 'overridden', overrides: makeId(1) }).event;
  await store.append([eventOf(1), undoOf(2, 1), overruled]);
  await store.settle([{ id: makeId(1), status: 'conflict' }], { ...settling, reissue: () => makeId(50) });
  expect(await waitingIds(store)).toEqual([makeId(50)]);
  await store.settle(receiptsFor([{ ...eventOf(1), id: makeId(50) }]), settling);
  expect(await store.outbox(10)).toEqual([
    { ...undoOf(2, 1), undoes: makeId(50) },
    { ...overruled, overrides: makeId(50) },
  ]);
  // The other event under the old id is not undone by what was meant for ours.
  await store.merge([makeStored(1, 9, { ...good, card: 'fact:b#value' })], settling);
  expect((await store.memories()).map((memory) => memory.card)).toEqual(['fact:b#value']);
});

test('an event of the outbox gives way to another one that the server holds under its id, and is not lost', async () => {
  const { store } = await openStore();
  await store.append([eventOf(1)]);
  const foreign = makeStored(1, 5, { ...good, card: 'fact:b#value' }, makeId(901));
  await store.merge([foreign], { ...settling, reissue: () => makeId(51) });
  expect(await waitingIds(store)).toEqual([makeId(51)]);
  expect((await store.memories()).map((memory) => memory.card).sort()).toEqual([card, 'fact:b#value']);
});

test('an undo is sent only after the server has named what it takes back', async () => {
  const { store } = await openStore();
  await store.append([eventOf(1), undoOf(2, 1), eventOf(3)]);
  expect(await waitingIds(store)).toEqual([makeId(1)]);
  await store.settle(receiptsFor([eventOf(1)]), settling);
  expect(await waitingIds(store)).toEqual([makeId(2), makeId(3)]);
});

test('after a restore what was acknowledged since then is sent again, older work is not', async () => {
  const { store } = await openStore();
  await store.append([eventOf(1), eventOf(2)]);
  await store.settle(receiptsFor([eventOf(1)]), { ...settling, nowMs: 1_000 });
  await store.settle(receiptsFor([eventOf(2)]), { ...settling, nowMs: 5_000 });
  await store.resendSince(5_000);
  expect(await waitingIds(store)).toEqual([makeId(2)]);
});

test('two connections that record at once share the numbers of the device, without a gap or a double', async () => {
  const name = v7();
  const tabs = [await openStore({ name }), await openStore({ name })];
  const made = Array.from({ length: 40 }, (_, index) =>
    tabs[index % 2]?.store.record(({ sequence }) => ({ ...eventOf(index), sequence })),
  );
  const sequences = (await Promise.all(made)).map((event) => event?.sequence ?? 0);
  expect(sequences.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
});

test('a number is used up only together with its event', async () => {
  const { store } = await openStore();
  const failing = store.record(() => {
    throw new Error('the page was killed here');
  });
  await expect(failing).rejects.toThrow('killed');
  const event = await store.record(({ sequence }) => ({ ...eventOf(1), sequence }));
  expect(event.sequence).toBe(1);
});

test('a clock that ran years ahead and was put right: what comes next counts for now, after what was before', async () => {
  let nowMs = Date.parse('2028-01-01T00:00:00Z');
  const { store } = await openStore({ now: () => nowMs });
  await store.append([
    { ...makeStored(1, 0, { ...good, rating: 1 }).event, occurredAt: '2028-01-01T00:00:00.000Z' },
  ]);
  nowMs = Date.parse('2026-03-01T12:00:00Z');
  const [receipt] = await store.append([
    { ...makeStored(2, 0, good).event, occurredAt: '2026-03-01T12:00:00.000Z' },
  ]);
  expect(receipt).toMatchObject({ effectiveAt: '2026-03-01T12:00:00.000Z' });
  expect((await store.wholeLog()).map(({ event }) => event.id)).toEqual([makeId(1), makeId(2)]);
});

test('a clock put back an hour between two ratings leaves their order alone', async () => {
  const { store } = await openStore();
  await store.append([makeStored(1, 5, { ...good, rating: 1 }).event, makeStored(2, 4, good).event]);
  const log = await store.wholeLog();
  expect(log.map(({ event }) => event.id)).toEqual([makeId(1), makeId(2)]);
  expect(log[1]?.effectiveAt).toBe(log[0]?.effectiveAt);
});

test('the cards are folded again, once, when retention, renames or the program have changed', async () => {
  const { store, database, refolded } = await openStore();
  await store.append([makeStored(1, 0, { ...good, rating: 4 }).event]);
  await store.refresh();
  expect(refolded).toEqual(['all']);
  await database.put('meta', { a: 'b' }, 'renames');
  await store.refresh();
  await store.refresh();
  expect(refolded).toEqual(['all', 'all']);
  expect((await store.memories()).map((memory) => memory.card)).toEqual(['fact:b#value']);
  await store.append([makeStored(2, 24, { ...good, card: 'fact:b#value' }).event]);
  expect(await repsOf(store)).toBe(2);
});

test('the answers of one quiz are found without the rest of the log, and what overrules them with them', async () => {
  const { store } = await openStore();
  const quiz = { attempt: makeId(700), deck: 'd', ordinal: 0 };
  const answer = makeStored(1, 1, makeAnswered({ quiz })).event;
  const overruled = makeStored(3, 3, { type: 'overridden', overrides: answer.id }).event;
  await store.append([answer, makeStored(2, 2, makeAnswered()).event, overruled]);
  const found = await store.logOfAttempt(quiz.attempt);
  expect(found.map(({ event }) => event)).toEqual([answer, overruled]);
});

test('a log of hundreds of cards is merged and folded at once', async () => {
  const { store } = await openStore();
  const log = Array.from({ length: 900 }, (_, index) =>
    makeStored(index, index / 10, { ...good, card: `fact:f${index % 450}#value` }),
  );
  await store.merge(log, settling);
  await expectFoldOf(store, log);
});

test('a history that comes in pages is folded with the last one, or at the next opening if that never came', async () => {
  const { store, refolded } = await openStore();
  const log = Array.from({ length: 6 }, (_, index) =>
    makeStored(index, index, { ...good, card: `fact:f${index % 2}#value` }),
  );
  await store.merge(log.slice(0, 2), { ...settling, more: true });
  await store.merge(log.slice(2, 4), { ...settling, more: true });
  expect(await store.memories()).toEqual([]);
  expect(refolded).toEqual([]);
  await store.refresh();
  await expectFoldOf(store, log.slice(0, 4));
  await store.merge(log.slice(4), settling);
  await expectFoldOf(store, log);
});

test('what is rated between two pages counts together with what has come', async () => {
  const { store } = await openStore();
  const log = [makeStored(1, 1, good), makeStored(2, 30, good)];
  await store.merge(log.slice(0, 1), { ...settling, more: true });
  await store.append([log[1]?.event as StudyEvent]);
  await expectFoldOf(store, log);
});

test('a newer version of the app, or a storage that is emptied, ends the connection and says so', async () => {
  const name = v7();
  let isLost = false;
  const { openStudyDatabase } = await import('#offline/progress/study-database.ts');
  await openStudyDatabase(name, () => {
    isLost = true;
  });
  indexedDB.deleteDatabase(name);
  await expect.poll(() => isLost).toBe(true);
  await openDatabase(name);
});
