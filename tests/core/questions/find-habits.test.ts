import { expect, test } from 'vitest';
import { findHabits } from '#core/questions/find-habits.ts';
import { generate } from '#core/questions/generate.ts';
import type { ChoiceQuestion, Question } from '#core/questions/question.ts';
import { english, makeBase, makeRef, makeVisit } from '#tests/core/questions/make-base.ts';

const hosts = ['oz', 'pern', 'quar', 'rhun', 'syldavia'];
const visits = Array.from({ length: 40 }, (_, index) =>
  makeVisit(`v${index}`, `p${index}`, hosts[index % 5] ?? '', String(1950 + 2 * index)),
);
const base = makeBase(visits);
const asked = (kind: Question['kind']) => [...generate(base, { kind, readers: [english], seed: 1 })];
const choices = asked('multiple-choice').filter(
  (question): question is ChoiceQuestion => question.kind === 'multiple-choice',
);
const claims = asked('true-false').filter((question) => question.kind === 'true-false');

/** The same question with the key at the first place, whatever was there. */
function keyFirst({ options, correct, ...question }: ChoiceQuestion): ChoiceQuestion {
  const inOrder = options.toSorted((a, b) => Number(correct.includes(b.id)) - Number(correct.includes(a.id)));
  return { ...question, options: inOrder, correct };
}

test('questions as they are made have no habit', () => {
  expect(choices.length).toBeGreaterThan(40);
  expect(claims.length).toBeGreaterThan(40);
  expect(findHabits([...choices, ...claims])).toEqual([]);
});

test('a key that stands first is told with how often each place was right', () => {
  const dates = choices.filter(({ query }) => query.ask === 'value').map(keyFirst);
  const [habit, ...others] = findHabits(dates);
  expect(others).toEqual([]);
  expect(habit?.habit).toBe('key-positions');
  expect(habit?.found).toMatch(/^\d{2,} : 0 : 0/);
});

test('claims that are all true are told with how many are', () => {
  const trueOnes = claims.filter(({ correct }) => correct[0] === 'true');
  expect(findHabits(trueOnes)).toEqual([{ habit: 'truth-share', found: `${trueOnes.length} : 0` }]);
});

test('a name that is the answer too often is told with its share', () => {
  const one = choices.filter(({ query }) => query.ask === 'host').slice(0, 12);
  const always = one.map((question) => ({
    ...question,
    options: question.options.map((option) =>
      question.correct.includes(option.id) ? { ...option, value: makeRef('oz') } : option,
    ),
  }));
  expect(one).toHaveLength(12);
  expect(findHabits(always)).toContainEqual({ habit: 'dominating-entity', found: 'oz (12 : 12)' });
});
