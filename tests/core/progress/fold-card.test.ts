import { expect, test } from 'vitest';
import { foldCard } from '#core/progress/fold-card.ts';
import { context, makeAnswered, makeId, makeStored } from '#tests/core/progress/make-stored.ts';

const card = 'fact:a#value';
const good = { type: 'reviewed', card, rating: 3, durationMs: 900 } as const;
const wrong = { verdict: 'incorrect', score: 0, reason: 'different' } as const;

test('events of other cards and pointers to them change nothing', () => {
  const own = makeStored(1, 0, good);
  const noise = [
    makeStored(2, 0, { ...good, card: 'fact:b#value' }),
    makeStored(3, 1, { type: 'undone', undoes: makeId(2) }),
  ];
  expect(foldCard(card, [...noise, own], context)).toEqual(foldCard(card, [own], context));
});

test('events count in the order of effective instant, device, sequence and id', () => {
  const first = makeStored(1, 0, { ...good, rating: 1 });
  const second = makeStored(2, 0, { ...good, rating: 4 });
  const otherDevice = makeStored(0, 0, { ...good, rating: 2 }, makeId(999));
  const { trace } = foldCard(card, [otherDevice, second, first], context);
  expect(trace.map(({ review }) => review.rating)).toEqual([1, 4, 2]);
});

test('suspending and burying hold until the latest event says otherwise', () => {
  const log = [
    makeStored(1, 0, { type: 'suspended', card, suspended: true }),
    makeStored(2, 1, { type: 'buried', card, until: '2026-01-02' }),
    makeStored(3, 2, { type: 'buried', card, until: '2026-01-05' }),
  ];
  expect(foldCard(card, log, context)).toMatchObject({
    suspended: true,
    buriedUntil: '2026-01-05',
    memory: null,
  });
  log.push(makeStored(4, 3, { type: 'suspended', card, suspended: false }));
  expect(foldCard(card, log, context).suspended).toBe(false);
});

test('an overruled answer counts as correct, and no longer when the overruling is undone', () => {
  const log = [
    makeStored(1, 0, makeAnswered({ cards: [{ card, score: 0 }], verdict: wrong })),
    makeStored(2, 1, { type: 'overridden', overrides: makeId(1) }),
  ];
  const overruled = foldCard(card, log, context);
  expect(overruled.trace.map(({ review }) => review.rating)).toEqual([3]);
  expect(overruled.answers).toEqual({ correct: 1, partial: 0, incorrect: 0, unreadable: 0 });
  log.push(makeStored(3, 2, { type: 'undone', undoes: makeId(2) }));
  const restored = foldCard(card, log, context);
  expect(restored.trace.map(({ review }) => review.rating)).toEqual([1]);
  expect(restored.answers.incorrect).toBe(1);
});

test('of a question on several cards each card takes its own score', () => {
  const answered = makeAnswered({
    kind: 'ordering',
    cards: [
      { card, score: 1 },
      { card: 'fact:b#value', score: 0.5 },
      { card: 'fact:c#value', score: 0 },
    ],
    verdict: { verdict: 'partial', score: 0.5, reason: 'some' },
  });
  const ratings = ['a', 'b', 'c'].map(
    (fact) => foldCard(`fact:${fact}#value`, [makeStored(1, 0, answered)], context).trace[0]?.review.rating,
  );
  expect(ratings).toEqual([3, 2, 1]);
});

test('an answer that proves nothing is counted as an answer, but not as a review', () => {
  const unreadable = { verdict: 'unreadable', score: 0, reason: 'not-understood' } as const;
  const state = foldCard(card, [makeStored(1, 0, makeAnswered({ verdict: unreadable }))], context);
  expect(state.memory).toBeNull();
  expect(state.answers.unreadable).toBe(1);
});

test('recognising a card again and again on one day does not push it away', () => {
  const recognised = makeAnswered({ kind: 'multiple-choice', chance: 0.25 });
  const log = Array.from({ length: 10 }, (_, index) => makeStored(index + 1, index / 100, recognised));
  expect(foldCard(card, log, context).trace).toHaveLength(2);
  expect(foldCard(card, log, context).memory).toMatchObject({ state: 'review', reps: 2 });
});

test('a renamed fact keeps the memory of its old name, over two renames', () => {
  const renames = new Map([
    ['old', 'older-still'],
    ['older-still', 'a'],
  ]);
  const log = [makeStored(1, 0, { ...good, card: 'fact:old#value' }), makeStored(2, 1, good)];
  const state = foldCard(card, log, { ...context, renames });
  expect(state.memory).toMatchObject({ card, reps: 2 });
});

test('two facts that became one: the answer that showed both counts once, with the lower score', () => {
  const answered = makeAnswered({
    cards: [
      { card: 'fact:b#value', score: 1 },
      { card, score: 0 },
    ],
  });
  const state = foldCard(card, [makeStored(1, 0, answered)], { ...context, renames: new Map([['b', 'a']]) });
  expect(state.trace.map(({ review }) => review.rating)).toEqual([1]);
});

test('a clock ten years ahead counts for the day the server received it', () => {
  const first = makeStored(1, 0, { ...good, rating: 4 });
  const ahead = makeStored(2, 24 * 3_650, good);
  const held = { ...ahead, effectiveAt: first.effectiveAt };
  const { memory } = foldCard(card, [first, held], context);
  expect(memory?.lastStudyDay).toBe('2026-01-01');
  expect(memory?.stability).toBeLessThan(10);
});

test('a study day before the one before counts as no days, never as negative', () => {
  const first = makeStored(1, 0, { ...good, rating: 4 });
  const second = makeStored(2, 1, good);
  const moved = { ...second, event: { ...second.event, studyDay: '2025-12-01' } };
  expect(foldCard(card, [first, moved], context).trace[1]?.elapsedDays).toBe(0);
});

test('a change of time zone or day start rewrites nothing', () => {
  const log = [makeStored(1, 0, { ...good, rating: 4 }), makeStored(2, 24 * 9, good)];
  const moved = { ...context, settings: { ...context.settings, timeZone: 'America/New_York', dayStart: 0 } };
  expect(foldCard(card, log, moved)).toEqual(foldCard(card, log, context));
});

test('a list of several answers leaves no memory that could fall due, but is counted as answered', () => {
  const ticked = makeAnswered({ kind: 'multiple-response', cards: [{ card, score: 0 }], verdict: wrong });
  const { memory, trace, answers } = foldCard(card, [makeStored(1, 0, ticked)], context);
  expect({ memory, trace }).toEqual({ memory: null, trace: [] });
  expect(answers.incorrect).toBe(1);
});
