import { expect, test } from 'vitest';
import { ask } from '#core/questions/ask.ts';
import { availableKinds } from '#core/questions/available-kinds.ts';
import { cardsOf } from '#core/questions/cards-of.ts';
import { questionKinds } from '#core/questions/kind.ts';
import { english, makeBase, makeQuantity, makeTrade, makeVisit } from '#tests/core/questions/make-base.ts';

const hosts = ['oz', 'pern', 'quar', 'rhun', 'syldavia', 'thule'];
const base = makeBase([
  ...['ann', 'bob', 'cat', 'dan', 'eve', 'fay'].map((person, index) =>
    makeVisit(`v${index}`, person, hosts[index] ?? 'oz', `${2001 + 2 * index}`),
  ),
  // Three years of trade with one country.
  ...[584, 622, 401].map((amount, index) =>
    makeTrade(`t${index}`, 'oz', `${2021 + index}`, makeQuantity(amount)),
  ),
  // Two visitors of one country on one day.
  makeVisit('v6', 'ann', 'oz', '1999'),
  makeVisit('v7', 'bob', 'oz', '1999'),
]);

test('exactly those kinds are offered of which questions are made', () => {
  const made = questionKinds.filter((kind) =>
    cardsOf(base).some((card) => ask(base, card, kind, english, 1).ok),
  );
  expect([...availableKinds].sort()).toEqual(made.sort());
});

test('choosing comes before typing, then come the kinds over several facts', () => {
  expect(availableKinds).toEqual([
    'multiple-choice',
    'multiple-response',
    'true-false',
    'short-answer',
    'numerical',
    'cloze',
    'ordering',
    'matching',
    'comparison',
    'timeline',
    'chart-gap',
  ]);
});
