import { expect, test } from 'vitest';
import { findGivenAway } from '#core/questions/find-given-away.ts';
import { generate } from '#core/questions/generate.ts';
import type { Question } from '#core/questions/question.ts';
import { reveals } from '#core/questions/reveals.ts';
import { english, makeBase, makeVisit } from '#tests/core/questions/make-base.ts';

const people = ['ann', 'bob', 'cat', 'dan', 'eve'];
const hosts = ['oz', 'pern', 'quar', 'rhun'];
const base = makeBase(
  people.flatMap((person, row) =>
    hosts.map((host, column) =>
      makeVisit(`${person}-${host}`, person, host, String(1980 + ((7 * (4 * row + column)) % 31))),
    ),
  ),
);
const questions = [...generate(base, { readers: [english], seed: 3, count: 40 })];

function isToldBySome(asked: Question): boolean {
  const own = new Set(asked.facts.map(({ id }) => id));
  return questions.some((other) => !other.facts.some(({ id }) => own.has(id)) && reveals(base, other, asked));
}

test('those found are the ones that any other question reveals, compared one by one', () => {
  const found = findGivenAway(base, questions);
  expect(found).toEqual(questions.filter(isToldBySome));
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(questions.length);
});
