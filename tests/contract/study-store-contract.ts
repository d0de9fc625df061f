import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schedulingOf } from '#core/people/scheduling-of.ts';
import { defaultSettings } from '#core/people/settings.ts';
import type { StoredEvent, StudyEvent } from '#core/progress/event.ts';
import type { FoldContext } from '#core/progress/fold-card.ts';
import { foldEvents } from '#core/progress/fold-events.ts';
import { noRenames } from '#core/progress/rename-card.ts';
import { memoriesOf } from '#core/progress/state-views.ts';
import type { StudyStore } from '#core/progress/study-store.ts';
import type { Memory } from '#core/scheduling/memory.ts';
import { runs } from '../setup/run-counts.ts';
import { answered, devices, makeLogEvent, orderlyLog, reviewed, undone } from './orderly-log.ts';

/** With what every store of the suite folds: the settings of somebody who has chosen nothing. */
export const contractContext: FoldContext = {
  settings: schedulingOf(defaultSettings('th')),
  renames: noRenames,
};

/** No event of the suite is later: a server's clock must stand at or behind it. */
export const contractEndMs = Date.parse('2026-06-01T00:00:00.000Z');

/**
 * What every study store promises, whatever it is made of. `makeStore` gives an empty one each time,
 * which folds with `contractContext`.
 */
export function studyStoreContract(name: string, makeStore: () => Promise<StudyStore>): void {
  describe(`${name} keeps the contract of study stores`, () => {
    describeAppending(makeStore);
    describeUndoing(makeStore);
    describeReading(makeStore);
    describeLaws(makeStore);
  });
}

type MakeStore = () => Promise<StudyStore>;

function describeAppending(makeStore: MakeStore): void {
  test('a new event is stored at the instant it occurred', async () => {
    const store = await makeStore();
    const event = makeLogEvent(1, 1, reviewed('fact:a#value', 3));
    expect(await store.append([event])).toEqual([
      { id: event.id, status: 'stored', effectiveAt: event.occurredAt },
    ]);
    expect(await allEvents(store)).toEqual([{ event, effectiveAt: event.occurredAt }]);
  });

  test('the same event again is a duplicate and counts once', async () => {
    const store = await makeStore();
    const event = makeLogEvent(1, 1, reviewed('fact:a#value', 3));
    await store.append([event]);
    const fieldsTurned = Object.fromEntries(Object.entries(event).reverse()) as unknown as StudyEvent;
    const [receipt] = await store.append([fieldsTurned]);
    expect(receipt).toEqual({ id: event.id, status: 'duplicate', effectiveAt: event.occurredAt });
    expect(await allEvents(store)).toHaveLength(1);
    expect((await store.memories())[0]?.reps).toBe(1);
  });

  test('five posts of one event at once store it once', async () => {
    const store = await makeStore();
    const event = makeLogEvent(1, 1, reviewed('fact:a#value', 3));
    const replies = await Promise.all(Array.from({ length: 5 }, () => store.append([event])));
    const statuses = replies.flat().map(({ status }) => status);
    expect(statuses.sort()).toEqual(['duplicate', 'duplicate', 'duplicate', 'duplicate', 'stored']);
    expect(await allEvents(store)).toHaveLength(1);
  });

  test('another content under a stored id is a conflict, and what was stored stays', async () => {
    const store = await makeStore();
    const event = makeLogEvent(1, 1, reviewed('fact:a#value', 3));
    await store.append([event]);
    const other = makeLogEvent(1, 1, reviewed('fact:a#value', 1));
    expect(await store.append([other])).toEqual([{ id: event.id, status: 'conflict' }]);
    expect((await allEvents(store)).map((stored) => stored.event)).toEqual([event]);
  });

  test('a batch that repeats and contradicts itself is answered event by event', async () => {
    const store = await makeStore();
    const event = makeLogEvent(1, 1, reviewed('fact:a#value', 3));
    const other = makeLogEvent(1, 1, reviewed('fact:a#value', 1));
    const next = makeLogEvent(2, 2, reviewed('fact:b#value', 3));
    const receipts = await store.append([event, event, other, next]);
    expect(receipts.map(({ status }) => status)).toEqual(['stored', 'duplicate', 'conflict', 'stored']);
  });

  test('events on cards that nobody knows are stored all the same', async () => {
    const store = await makeStore();
    await store.append([makeLogEvent(1, 1, reviewed('fact:removed-long-ago#value', 3))]);
    expect((await store.memories()).map(({ card }) => card)).toEqual(['fact:removed-long-ago#value']);
  });
}

function describeUndoing(makeStore: MakeStore): void {
  const first = makeLogEvent(1, 1, reviewed('fact:a#value', 3));
  const slip = makeLogEvent(2, 2, reviewed('fact:a#value', 1));

  test('an undo from another device takes a rating back', async () => {
    const store = await makeStore();
    await store.append([first, slip]);
    await store.append([makeLogEvent(3, 3, undone(slip.id), devices[1])]);
    const clean = await makeStore();
    await clean.append([first]);
    expect(await store.memories()).toEqual(await clean.memories());
  });

  test('an undo that arrives before what it takes back counts when that arrives', async () => {
    const store = await makeStore();
    await store.append([first, makeLogEvent(3, 3, undone(slip.id), devices[1])]);
    await store.append([slip]);
    expect((await store.memories())[0]?.reps).toBe(1);
  });

  test('a card whose only rating is taken back has no memory, and has one when that is undone too', async () => {
    const store = await makeStore();
    const undo = makeLogEvent(3, 3, undone(first.id), devices[1]);
    await store.append([first, undo]);
    expect(await store.memories()).toEqual([]);
    await store.append([makeLogEvent(4, 4, undone(undo.id), devices[2])]);
    expect(await store.memories()).toHaveLength(1);
  });

  test('an answer to a question on several cards counts for each, and is undone for each', async () => {
    const store = await makeStore();
    const ordering = makeLogEvent(1, 1, answered(['fact:a#value', 'fact:b#value', 'fact:c#value']));
    await store.append([ordering]);
    await store.append([makeLogEvent(2, 2, reviewed('fact:b#value', 3))]);
    expect((await store.memories()).map(({ reps }) => reps).sort()).toEqual([1, 1, 2]);
    await store.append([makeLogEvent(3, 3, undone(ordering.id), devices[1])]);
    expect((await store.memories()).map(({ card }) => card)).toEqual(['fact:b#value']);
  });
}

function describeReading(makeStore: MakeStore): void {
  test('pages follow each other by their cursor, in the order of storing, until nothing is left', async () => {
    const store = await makeStore();
    const events = [5, 3, 4, 1, 2].map((number) => makeLogEvent(number, number, reviewed('fact:a#value', 3)));
    for (const event of events) await store.append([event]);
    const first = await store.eventsSince('', 2);
    const second = await store.eventsSince(first.cursor, 2);
    const third = await store.eventsSince(second.cursor, 2);
    expect([first, second, third].map(({ more }) => more)).toEqual([true, true, false]);
    const ids = [first, second, third].flatMap((page) => page.events.map(({ event }) => event.id));
    expect(ids).toEqual(events.map(({ id }) => id));
    expect(await store.eventsSince(third.cursor, 2)).toEqual({
      events: [],
      cursor: third.cursor,
      more: false,
    });
  });

  test('an empty store has no events and no memories', async () => {
    const store = await makeStore();
    expect(await store.eventsSince('', 10)).toEqual({ events: [], cursor: '', more: false });
    expect(await store.memories()).toEqual([]);
    await store.rebuild();
    expect(await store.memories()).toEqual([]);
  });
}

function describeLaws(makeStore: MakeStore): void {
  const scenario = orderlyLog.chain((log) =>
    fc.record({
      log: fc.constant(log),
      arrival: fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 }),
      batch: fc.integer({ min: 1, max: 7 }),
    }),
  );

  test('whatever the order, the batches and the repetitions: memories are the fold of the log', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ log, arrival, batch }) => {
        const store = await makeStore();
        for (let at = 0; at < arrival.length; at += batch) await store.append(arrival.slice(at, at + batch));
        const stored = log.map((event) => ({ event, effectiveAt: event.occurredAt }));
        const expected = foldOf(stored);
        expect(byCard(await store.memories())).toEqual(expected);
        expect(foldOf(await allEvents(store))).toEqual(expected);
      }),
      { numRuns: runs(25) },
    );
  });

  test('rebuilding changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ arrival }) => {
        const store = await makeStore();
        await store.append(arrival);
        const before = await store.memories();
        await store.rebuild();
        expect(byCard(await store.memories())).toEqual(byCard(before));
      }),
      { numRuns: runs(10) },
    );
  });
}

async function allEvents(store: StudyStore): Promise<StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (let cursor = '', more = true; more; ) {
    const page = await store.eventsSince(cursor, 100);
    events.push(...page.events);
    ({ cursor, more } = page);
  }
  return events;
}

function foldOf(events: readonly StoredEvent[]): readonly Memory[] {
  return byCard([...memoriesOf(foldEvents(events, contractContext)).values()]);
}

function byCard(memories: readonly Memory[]): readonly Memory[] {
  return [...memories].sort((a, b) => (a.card < b.card ? -1 : 1));
}
