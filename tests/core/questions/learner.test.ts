import { expect, test } from 'vitest';
import { ask } from '#core/questions/ask.ts';
import { expectedScoreOf, stranger } from '#core/questions/learner.ts';
import { english, makeBase, makeVisit } from '#tests/core/questions/make-base.ts';

const base = makeBase(
  ['ann', 'bob', 'cat', 'dan'].map((person, index) =>
    makeVisit(`v${index}`, person, ['oz', 'pern', 'quar', 'rhun'][index] ?? 'oz', String(1992 + 5 * index)),
  ),
);

test('of a stranger half of what cannot be guessed is expected', () => {
  const asked = ask(base, { fact: 'v0', ask: 'value' }, 'true-false', english, 1);
  expect(asked.ok && expectedScoreOf(asked.question, stranger)).toBe(0.75);
});

test('of a set the mean over its cards is expected', () => {
  const asked = ask(base, { fact: 'v0', ask: 'value' }, 'ordering', english, 1);
  const knowsOne = {
    ...stranger,
    expectedScore: ({ fact }: { fact: string }, chance: number) => (fact === 'v0' ? 1 : chance),
  };
  const cards = asked.ok ? asked.question.cards.length : 0;
  expect(cards).toBeGreaterThan(2);
  expect(asked.ok && expectedScoreOf(asked.question, knowsOne)).toBeCloseTo((1 + 0.5 * (cards - 1)) / cards);
});
