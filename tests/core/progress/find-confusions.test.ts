import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value } from '#core/facts/value.ts';
import { findConfusions } from '#core/progress/find-confusions.ts';
import { noRenames } from '#core/progress/rename-card.ts';
import { makeAnswered, makeId, makeStored } from '#tests/core/progress/make-stored.ts';

const values: readonly Value[] = ['ann', 'bob', 'cat'].map((id) => ({ kind: 'entity', id }));
const options = values.map((value, index) => ({ id: `o${index + 1}`, text: `Name ${index}`, value }));

/** A choice in which the option of that number was picked. */
function picked(number: number, option: number, right = 1, card = 'fact:a#value') {
  const isRight = option === right;
  return makeStored(
    number,
    number,
    makeAnswered({
      kind: 'multiple-choice',
      cards: [{ card, score: isRight ? 1 : 0 }],
      options,
      answer: `o${option}`,
      verdict: isRight
        ? { verdict: 'correct', score: 1, reason: 'exact' }
        : { verdict: 'incorrect', score: 0, reason: 'different' },
    }),
  );
}

const namesOf = (found: readonly Value[] | undefined) =>
  (found ?? []).map((value) => (value.kind === 'entity' ? value.id : ''));
const log = [picked(1, 2), picked(2, 3), picked(3, 3), picked(4, 1)];

test('what was picked wrongly is found, the most often first; what was right is not', () => {
  expect(namesOf(findConfusions(log, noRenames).get('fact:a#value'))).toEqual(['cat', 'bob']);
  expect(findConfusions([picked(4, 1)], noRenames).size).toBe(0);
});

test('what was taken back or overruled does not count', () => {
  const undone = makeStored(9, 9, { type: 'undone', undoes: makeId(2) });
  const overridden = makeStored(8, 9, { type: 'overridden', overrides: makeId(3) });
  expect(namesOf(findConfusions([...log, undone, overridden], noRenames).get('fact:a#value'))).toEqual([
    'bob',
  ]);
});

test('a renamed fact keeps its confusions', () => {
  const found = findConfusions(log, new Map([['a', 'b']]));
  expect([...found.keys()]).toEqual(['fact:b#value']);
});

test('what was typed, or asked of several facts at once, is no pick', () => {
  const typed = makeStored(
    1,
    1,
    makeAnswered({ verdict: { verdict: 'incorrect', score: 0, reason: 'different' } }),
  );
  expect(findConfusions([typed], noRenames).size).toBe(0);
});

test('the order of arrival and duplicates make no difference', () => {
  const whole = findConfusions(log, noRenames);
  fc.assert(
    fc.property(fc.shuffledSubarray(log, { minLength: log.length }), (shuffled) => {
      expect(findConfusions([...shuffled, ...shuffled], noRenames)).toEqual(whole);
    }),
  );
});
