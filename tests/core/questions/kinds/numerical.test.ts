import { expect, test } from 'vitest';
import { reasonOf, typableBase, typedOf } from '#tests/core/questions/kinds/make-typed.ts';

test('of a date the year is asked', () => {
  expect(typedOf(typableBase, 'day', 'value', 'numerical')).toMatchObject({
    stem: 'When did Name ann visit Name oz? (the year)',
    answer: { kind: 'date', edtf: '2010', dated: '2010-04-05' },
  });
});

test('a range within one year is asked for that year', () => {
  expect(typedOf(typableBase, 'range', 'value', 'numerical').answer).toEqual({
    kind: 'date',
    edtf: '2012',
    dated: '2012-05-05/2012-05-12',
  });
});

test('a quantity is asked as it is', () => {
  expect(typedOf(typableBase, 'money', 'value', 'numerical').answer).toMatchObject({
    kind: 'quantity',
    amount: 349_200_000,
  });
});

test.each([
  ['range over several years', 'years'],
  ['date that is only about right', 'about'],
  ['open range', 'open'],
])('a %s has no one year', (_, fact) => {
  expect(reasonOf(typableBase, fact, 'value', 'numerical')).toBe('kind-unsuited');
});

test('a name has no number', () => {
  expect(reasonOf(typableBase, 'day', 'subject', 'numerical')).toBe('kind-unsuited');
});
