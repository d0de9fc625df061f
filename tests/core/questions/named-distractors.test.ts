import { describe, expect, test } from 'vitest';
import type { Value } from '#core/facts/value.ts';
import { ask } from '#core/questions/ask.ts';
import { english, makeBase, makeDate, makeRef, makeVisit } from '#tests/core/questions/make-base.ts';

const seeds = Array.from({ length: 60 }, (_, seed) => seed);
const base = makeBase([
  makeVisit('v1', 'ann', 'oz', '2010'),
  makeVisit('v2', 'bob', 'pern', '2012'),
  makeVisit('v3', 'cat', 'quar', '2014'),
  makeVisit('v4', 'dan', 'rhun', '2016'),
  makeVisit('v5', 'eve', 'syldavia', '2005'),
]);

/** How often a value is among the options, over many seeds, of all questions that could be asked. */
function shareOf(slot: string, value: Value, confused: readonly Value[]): number {
  const asked = seeds.flatMap((seed) => {
    const made = ask(base, { fact: 'v1', ask: slot }, 'multiple-choice', english, seed, confused);
    return made.ok && made.question.kind === 'multiple-choice' ? [made.question] : [];
  });
  expect(asked.length).toBeGreaterThan(30);
  const offering = asked.filter(({ options }) =>
    options.some((option) => JSON.stringify(option.value) === JSON.stringify(value)),
  );
  return offering.length / asked.length;
}

describe('what the learner took for the answer before', () => {
  test('is always offered again, a name', () => {
    expect(shareOf('subject', makeRef('fay'), [])).toBeLessThan(0.5);
    expect(shareOf('subject', makeRef('fay'), [makeRef('fay')])).toBe(1);
  });

  test('is offered again wherever the rank of the key leaves it room, a date', () => {
    const plain = shareOf('value', makeDate('2007'), []);
    expect(shareOf('value', makeDate('2007'), [makeDate('2007')])).toBeGreaterThan(plain + 0.2);
  });

  test('is not offered when it is right, of another shape or named in the question', () => {
    expect(shareOf('value', makeDate('2007-04'), [makeDate('2007-04')])).toBe(0);
    expect(shareOf('subject', makeRef('oz'), [makeRef('oz'), makeRef('ann')])).toBe(0);
  });
});
