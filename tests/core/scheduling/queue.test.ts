import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeQueue } from '#core/scheduling/queue.ts';
import { makeMemory, makeQueueCard, makeQueueInput } from '#tests/core/scheduling/make-queue-input.ts';
import { runs } from '#tests/setup/run-counts.ts';

const a = makeQueueCard('a');
const b = makeQueueCard('b');
const numbered = (count: number) => Array.from({ length: count }, (_, index) => makeQueueCard(`f${index}`));

test('what was due before today and what falls due today is there, tomorrow is not', () => {
  const cards = [a, b, makeQueueCard('c')];
  const days = ['2026-01-03', '2026-01-10', '2026-01-11'];
  const memories = cards.map(({ card }, index) => makeMemory(card, days[index] ?? ''));
  const queue = makeQueue(makeQueueInput(cards, memories));
  expect(new Set(queue.cards)).toEqual(new Set([a.card, b.card]));
  expect(queue.counts).toEqual({ steps: 0, review: 2, new: 0 });
});

test('the day turns at the day start: at three in the morning what falls due that date is not due yet', () => {
  const memories = [makeMemory(a.card, '2026-01-10')];
  const at = (time: string) => makeQueue(makeQueueInput([a], memories, { nowMs: Date.parse(time) })).cards;
  expect(at('2026-01-10T03:59:59+07:00')).toEqual([]);
  expect(at('2026-01-10T04:00:00+07:00')).toEqual([a.card]);
});

test('cards in steps come apart, the first due in front, those of another day not at all', () => {
  const step = (card: string, dueAt: string, dueDay: string) =>
    makeMemory(card, dueDay, { state: 'learning', intervalDays: 0, dueAtMs: Date.parse(dueAt) });
  const cards = ['a', 'b', 'c'].map((item) => makeQueueCard(item));
  const memories = [
    step('fact:a#value', '2026-01-10T12:10:00+07:00', '2026-01-10'),
    step('fact:b#value', '2026-01-08T12:00:00+07:00', '2026-01-08'),
    step('fact:c#value', '2026-01-11T12:00:00+07:00', '2026-01-11'),
  ];
  const queue = makeQueue(makeQueueInput(cards, memories));
  expect(queue.steps.map(({ card }) => card)).toEqual(['fact:b#value', 'fact:a#value']);
  expect(queue.cards).toEqual([]);
});

test('suspended cards are left out, buried ones until their day', () => {
  const memories = [makeMemory(a.card, '2026-01-03'), makeMemory(b.card, '2026-01-03')];
  const cards = (changes: object) => makeQueue(makeQueueInput([a, b], memories, changes)).cards;
  expect(cards({ suspended: new Set([a.card]) })).toEqual([b.card]);
  expect(cards({ buried: new Map([[a.card, '2026-01-11']]) })).toEqual([b.card]);
  expect(cards({ buried: new Map([[a.card, '2026-01-10']]) })).toHaveLength(2);
});

test('new cards come in the order given, up to the daily limit', () => {
  const queue = makeQueue(makeQueueInput(numbered(30), [], { newPerDay: 4 }));
  expect(new Set(queue.cards)).toEqual(new Set(numbered(4).map(({ card }) => card)));
  expect(makeQueue(makeQueueInput(numbered(3), [], { newPerDay: 0 })).cards).toEqual([]);
});

test('cards first seen today count against the limit, also those of other decks', () => {
  const seen = makeMemory('fact:elsewhere#value', '2026-02-01', { firstStudyDay: '2026-01-10' });
  expect(makeQueue(makeQueueInput(numbered(30), [seen], { newPerDay: 4 })).counts.new).toBe(3);
  const before = { ...seen, firstStudyDay: '2026-01-09' };
  expect(makeQueue(makeQueueInput(numbered(30), [before], { newPerDay: 4 })).counts.new).toBe(4);
});

test('a new sibling of a card seen today waits while there are others', () => {
  const cards = [makeQueueCard('a', 'value'), makeQueueCard('a', 'subject'), b];
  expect(new Set(makeQueue(makeQueueInput(cards, [], { newPerDay: 2 })).cards)).toEqual(
    new Set([a.card, b.card]),
  );
  expect(makeQueue(makeQueueInput(cards, [], { newPerDay: 3 })).counts.new).toBe(3);
  const due = makeMemory('fact:b#subject', '2026-01-09');
  const queue = makeQueue(makeQueueInput([makeQueueCard('b', 'subject'), b, a], [due], { newPerDay: 1 }));
  expect(new Set(queue.cards)).toEqual(new Set(['fact:b#subject', a.card]));
});

test('a new sibling of a card rated today waits, though that card is not due again', () => {
  const rated = makeMemory('fact:b#subject', '2026-01-20', { lastStudyDay: '2026-01-10' });
  const queue = makeQueue(makeQueueInput([makeQueueCard('b', 'subject'), b, a], [rated], { newPerDay: 1 }));
  expect(queue.cards).toEqual([a.card]);
});

const anyInput = fc
  .array(
    fc.record({
      item: fc.nat({ max: 15 }),
      ask: fc.constantFrom('value', 'subject', 'when'),
      group: fc.constantFrom('g', 'h'),
      due: fc.option(fc.integer({ min: 1, max: 20 })),
      suspended: fc.boolean(),
      buried: fc.option(fc.integer({ min: 1, max: 20 })),
    }),
    { maxLength: 40 },
  )
  .map((rows) => [...new Map(rows.map((row) => [`${row.item}#${row.ask}`, row])).values()])
  .chain((rows) => {
    const day = (number: number) => `2026-01-${String(number).padStart(2, '0')}`;
    const card = ({ item, ask }: { item: number; ask: string }) => `fact:f${item}#${ask}`;
    return fc.record({
      input: fc.record({ newPerDay: fc.nat({ max: 30 }), seed: fc.nat() }).map((changes) =>
        makeQueueInput(
          rows.map((row) => makeQueueCard(`f${row.item}`, row.ask, row.group)),
          rows.flatMap((row) => (row.due === null ? [] : [makeMemory(card(row), day(row.due))])),
          {
            ...changes,
            suspended: new Set(rows.filter((row) => row.suspended).map(card)),
            buried: new Map(
              rows.flatMap((row) => (row.buried === null ? [] : [[card(row), day(row.buried)]])),
            ),
          },
        ),
      ),
    });
  });

test('a queue holds each card once, all that is due, nothing hidden, and no more new cards than allowed', () => {
  fc.assert(
    fc.property(anyInput, ({ input }) => {
      const queue = makeQueue(input);
      const hidden = (card: string) =>
        input.suspended.has(card) || (input.buried.get(card) ?? '') > queue.today;
      expect(new Set(queue.cards).size).toBe(queue.cards.length);
      expect(queue.cards.filter(hidden)).toEqual([]);
      const due = input.cards.filter(
        ({ card }) => !hidden(card) && (input.memories.get(card)?.dueDay ?? '9') <= queue.today,
      );
      expect(due.filter(({ card }) => !queue.cards.includes(card))).toEqual([]);
      const fresh = queue.cards.filter((card) => !input.memories.has(card));
      expect(fresh.length).toBeLessThanOrEqual(input.newPerDay);
      expect(queue.counts).toEqual({ steps: 0, review: due.length, new: fresh.length });
      expect(makeQueue(input)).toEqual(queue);
    }),
    { numRuns: runs(300) },
  );
});

test('another seed gives another order of the same cards', () => {
  const [one, two] = [1, 2].map((seed) => makeQueue(makeQueueInput(numbered(20), [], { seed })).cards);
  expect(one).not.toEqual(two);
  expect(new Set(one)).toEqual(new Set(two));
});

test('a backlog of ten thousand cards is queued whole', () => {
  const cards = Array.from({ length: 10_000 }, (_, index) =>
    makeQueueCard(`f${index >> 1}`, `a${index & 1}`),
  );
  const memories = cards.map(({ card }) => makeMemory(card, '2026-01-03'));
  expect(new Set(makeQueue(makeQueueInput(cards, memories)).cards).size).toBe(10_000);
});
