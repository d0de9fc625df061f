import { expect, test } from 'vitest';
import type { StoredEvent } from '#core/progress/event.ts';
import { quizResult } from '#core/progress/quiz-result.ts';
import { makeAnswered, makeId, makeStored } from '#tests/core/progress/make-stored.ts';

const attempt = makeId(700);
const wrong = { verdict: 'incorrect', score: 0, reason: 'different' } as const;
const half = { verdict: 'partial', score: 0.5, reason: 'some' } as const;

function answer(
  number: number,
  ordinal: number,
  fact: string,
  verdict?: typeof wrong | typeof half,
): StoredEvent {
  const cards = [{ card: `fact:${fact}#value`, score: verdict?.score ?? 1 }];
  const quiz = { attempt, deck: 'vietnam-kazakhstan', ordinal };
  return makeStored(number, number / 100, makeAnswered({ cards, quiz, ...(verdict ? { verdict } : {}) }));
}

const result = (...log: StoredEvent[]) =>
  quizResult(
    log.map(({ event }) => event),
    attempt,
  );

test('a result counts verdicts, and names by fact what to study, the least known first', () => {
  const { answers, verdicts, score, items, toStudy, durationMs } = result(
    answer(1, 0, 'a'),
    answer(2, 1, 'b', half),
    answer(3, 2, 'c', wrong),
    answer(4, 3, 'a', wrong),
  );
  expect({ answers, score, durationMs }).toEqual({ answers: 4, score: 0.375, durationMs: 16_000 });
  expect(verdicts).toEqual({ correct: 1, partial: 1, incorrect: 2, unreadable: 0 });
  expect(items.map(({ item, asked, score: own }) => [item, asked, own])).toEqual([
    ['fact:a', 2, 0.5],
    ['fact:b', 1, 0.5],
    ['fact:c', 1, 0],
  ]);
  expect(toStudy.map(({ item }) => item)).toEqual(['fact:c', 'fact:a', 'fact:b']);
});

test('an overruled answer is correct, an undone one does not count', () => {
  const overruling = makeStored(8, 1, { type: 'overridden', overrides: makeId(1) });
  expect(result(answer(1, 0, 'a', wrong), overruling)).toMatchObject({ score: 1, toStudy: [] });
  const undo = makeStored(9, 2, { type: 'undone', undoes: makeId(1) });
  expect(result(answer(1, 0, 'a', wrong), undo).answers).toBe(0);
  const undoOfOverruling = makeStored(9, 2, { type: 'undone', undoes: makeId(8) });
  expect(result(answer(1, 0, 'a', wrong), overruling, undoOfOverruling).score).toBe(0);
});

test('of two answers to one place, as two tabs give them, the first counts, whatever the order of arrival', () => {
  const [first, second] = [answer(1, 0, 'a'), answer(2, 0, 'a', wrong)];
  expect(result(first, second)).toEqual(result(second, first, first));
  expect(result(second, first).verdicts.correct).toBe(1);
});

test('answers of another attempt, and a quiz never answered, are nothing', () => {
  const other = makeStored(1, 0, makeAnswered({ quiz: { attempt: makeId(701), deck: 'd', ordinal: 0 } }));
  expect(result(other)).toMatchObject({ answers: 0, score: 0, items: [], toStudy: [] });
});
