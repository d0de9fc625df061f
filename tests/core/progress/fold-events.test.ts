import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addEvents, type FoldState, foldEvents } from '#core/progress/fold-events.ts';
import { anyLog, context, makeAnswered, makeId, makeStored } from '#tests/core/progress/make-stored.ts';
import { runs } from '#tests/setup/run-counts.ts';

const card = 'fact:a#value';
const good = { type: 'reviewed', card, rating: 3, durationMs: 900 } as const;
const easy = { ...good, rating: 4 } as const;
/** What a state says, without the log it was folded from. */
const said = ({ cards, undone, correctionsSeen }: FoldState) => ({ cards, undone, correctionsSeen });
const shuffled = (length: number) => fc.array(fc.nat(), { minLength: length, maxLength: length });

test('the same events in any order, with any duplicates, fold to the same state', () => {
  const delivery = anyLog.chain((log) =>
    fc.record({
      log: fc.constant(log),
      keys: shuffled(log.length),
      again: fc.array(fc.nat({ max: Math.max(0, log.length - 1) }), { maxLength: 10 }),
    }),
  );
  fc.assert(
    fc.property(delivery, ({ log, keys, again }) => {
      const order = log
        .map((stored, index) => ({ stored, key: keys[index] ?? 0 }))
        .sort((a, b) => a.key - b.key);
      const repeated = again.flatMap((index) => log[index] ?? []).map((stored) => structuredClone(stored));
      const delivered = [...order.map(({ stored }) => stored), ...repeated];
      expect(said(foldEvents(delivered, context))).toEqual(said(foldEvents(log, context)));
    }),
    { numRuns: runs(300) },
  );
});

test('adding events bit by bit, in any order, gives the same state as folding them all', () => {
  const deliveries = anyLog.chain((log) => fc.record({ log: fc.constant(log), keys: shuffled(log.length) }));
  fc.assert(
    fc.property(deliveries, fc.integer({ min: 1, max: 6 }), ({ log, keys }, size) => {
      const order = log
        .map((stored, index) => ({ stored, key: keys[index] ?? 0 }))
        .sort((a, b) => a.key - b.key);
      let state = foldEvents([], context);
      for (let from = 0; from < order.length; from += size) {
        const batch = order.slice(from, from + size).map(({ stored }) => stored);
        state = addEvents(state, batch, context).state;
      }
      expect(said(state)).toEqual(said(foldEvents(log, context)));
    }),
    { numRuns: runs(300) },
  );
});

test('adopting the effective instants of the server gives the state of the events as the server holds them', () => {
  const acknowledged = anyLog.chain((log) =>
    fc.record({ log: fc.constant(log), shifts: shuffled(log.length) }),
  );
  fc.assert(
    fc.property(acknowledged, ({ log, shifts }) => {
      const held = log.map((stored, index) => {
        const shiftMs = ((shifts[index] ?? 0) % 3) * 40_000_000;
        return { ...stored, effectiveAt: new Date(Date.parse(stored.effectiveAt) - shiftMs).toISOString() };
      });
      const adopted = addEvents(foldEvents(log, context), held, context).state;
      expect(said(adopted)).toEqual(said(foldEvents(held, context)));
    }),
    { numRuns: runs(300) },
  );
});

test('an event replaced by one of another card leaves nothing behind', () => {
  const before = foldEvents([makeStored(1, 0, good)], context);
  const { state, touched } = addEvents(
    before,
    [makeStored(1, 0, { ...good, card: 'fact:b#value' })],
    context,
  );
  expect([...state.cards.keys()]).toEqual(['fact:b#value']);
  expect([...touched].sort()).toEqual([card, 'fact:b#value']);
});

test('what was folded before is not changed, and unchanged maps are the same objects', () => {
  const before = foldEvents([makeStored(1, 0, good)], context);
  const snapshot = structuredClone(said(before));
  const { state } = addEvents(before, [makeStored(2, 1, good)], context);
  expect(said(before)).toEqual(snapshot);
  expect(state.cards).not.toBe(before.cards);
  expect(state.undone).toBe(before.undone);
  expect(addEvents(state, [makeStored(2, 1, good)], context).state).toBe(state);
});

test('only the cards an event touches are folded again', () => {
  const other = makeStored(1, 0, { ...good, card: 'fact:b#value' });
  const before = foldEvents([other, makeStored(2, 0, good)], context);
  const { state, touched } = addEvents(
    before,
    [makeStored(3, 1, { type: 'undone', undoes: makeId(2) })],
    context,
  );
  expect([...touched]).toEqual([card]);
  expect(state.cards.get('fact:b#value')).toBe(before.cards.get('fact:b#value'));
  expect(state.cards.get(card)?.memory).toBeNull();
});

test('an undo that arrives before its event works once the event arrives', () => {
  const undo = makeStored(2, 1, { type: 'undone', undoes: makeId(1) });
  const early = foldEvents([undo], context);
  expect(early.cards.size).toBe(0);
  const { state, touched } = addEvents(early, [makeStored(1, 0, good)], context);
  expect([...touched]).toEqual([card]);
  expect(state.cards.get(card)).toMatchObject({ memory: null, trace: [] });
});

test('undoing an undo restores, undoing that takes back again', () => {
  const log = [makeStored(1, 0, easy)];
  const counts: number[] = [];
  for (let number = 2; number <= 5; number += 1) {
    log.push(makeStored(number, number, { type: 'undone', undoes: makeId(number - 1) }));
    counts.push(foldEvents(log, context).cards.get(card)?.trace.length ?? -1);
  }
  expect(counts).toEqual([0, 1, 0, 1]);
});

test('undoing the last of any log gives the state of the log without it', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const pointed = new Set(log.flatMap(({ event }) => (event.type === 'undone' ? [event.undoes] : [])));
      const last = log.at(-1);
      if (!last || pointed.has(last.event.id)) return;
      const undo = makeStored(500, 1_000, { type: 'undone', undoes: last.event.id });
      const memories = (state: FoldState) =>
        [...state.cards.values()]
          .flatMap(({ memory }) => memory ?? [])
          .sort((a, b) => (a.card < b.card ? -1 : 1));
      expect(memories(foldEvents([...log, undo], context))).toEqual(
        memories(foldEvents(log.slice(0, -1), context)),
      );
    }),
    { numRuns: runs(300) },
  );
});

test('the revision of a correction seen last is kept, unless that was taken back', () => {
  const first = makeStored(1, 0, { type: 'correctionSeen', fact: 'a', revision: 'r1' });
  const second = makeStored(2, 1, { type: 'correctionSeen', fact: 'a', revision: 'r2' });
  expect(foldEvents([second, first], context).correctionsSeen.get('a')).toBe('r2');
  const undo = makeStored(3, 2, { type: 'undone', undoes: makeId(2) });
  expect(foldEvents([undo, second, first], context).correctionsSeen.get('a')).toBe('r1');
});

test('events of a type this program does not know are kept and change nothing', () => {
  const known = makeStored(1, 0, makeAnswered());
  const future = JSON.parse(JSON.stringify(makeStored(2, 1, good)).replace('"reviewed"', '"meditated"'));
  expect(foldEvents([known, future], context).cards).toEqual(foldEvents([known], context).cards);
});
