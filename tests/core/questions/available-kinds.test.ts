import { expect, test } from 'vitest';
import { ask } from '#core/questions/ask.ts';
import { availableKinds } from '#core/questions/available-kinds.ts';
import { cardsOf } from '#core/questions/cards-of.ts';
import { questionKinds } from '#core/questions/kind.ts';
import { english, makeBase, makeVisit } from '#tests/core/questions/make-base.ts';

const hosts = ['oz', 'pern', 'quar', 'rhun', 'syldavia', 'thule'];
const base = makeBase(
  ['ann', 'bob', 'cat', 'dan', 'eve', 'fay'].map((person, index) =>
    makeVisit(`v${index}`, person, hosts[index] ?? 'oz', `${2001 + 2 * index}`),
  ),
);

test('exactly those kinds are offered of which questions are made', () => {
  const made = questionKinds.filter((kind) =>
    cardsOf(base).some((card) => ask(base, card, kind, english, 1).ok),
  );
  expect([...availableKinds].sort()).toEqual(made.sort());
});

test('choosing comes before typing, and ordering last', () => {
  expect(availableKinds).toEqual([
    'multiple-choice',
    'true-false',
    'short-answer',
    'numerical',
    'cloze',
    'ordering',
  ]);
});
