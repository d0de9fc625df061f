import { expect, test } from 'vitest';
import { ask } from '#core/questions/ask.ts';
import { availableKinds } from '#core/questions/available-kinds.ts';
import { countKinds, coverFact, fewQuestions, thinlyCovered } from '#core/questions/coverage.ts';
import { english, makeBase, makeVisit, makeVisitProperty } from '#tests/core/questions/make-base.ts';

const hosts = ['oz', 'pern', 'quar', 'rhun', 'syldavia'];
const visits = hosts.map((host, index) => makeVisit(`v${index}`, 'ann', host, String(2001 + 2 * index)));
const [first = makeVisit('', '', '', '')] = visits;
const cover = (base = makeBase(visits), fact = first) => coverFact(base, fact, english, 1);

test('what is said to be made is exactly what can be asked', () => {
  const base = makeBase(visits);
  const expected = ['value', 'subject', 'host'].flatMap((slot) =>
    availableKinds.filter((kind) => ask(base, { fact: 'v0', ask: slot }, kind, english, 1).ok),
  );
  expect(cover(base).made.toSorted()).toEqual(expected.toSorted());
  expect(cover(base).made.length).toBeGreaterThanOrEqual(fewQuestions);
});

test('a fact in dispute yields nothing, and says first that it is disputed', () => {
  const [one, other] = [
    makeVisit('a', 'ann', 'oz', '2001', { disputes: ['b'] }),
    makeVisit('b', 'ann', 'oz', '2003'),
  ];
  const coverage = cover(makeBase([one, other]), one);
  expect(coverage.made).toEqual([]);
  expect(coverage.reasons[0]).toBe('disputed');
});

test('a fact of which nothing is asked says nothing more', () => {
  const base = makeBase(visits, { properties: [makeVisitProperty({ asks: {} })] });
  expect(cover(base)).toEqual({ fact: first, made: [], reasons: [] });
});

test('questions are counted by kind, and kinds without any left out', () => {
  const counted = countKinds([
    { fact: first, made: ['cloze', 'multiple-choice'], reasons: [] },
    { fact: first, made: ['cloze'], reasons: [] },
  ]);
  expect(counted).toEqual([
    { kind: 'multiple-choice', count: 1 },
    { kind: 'cloze', count: 2 },
  ]);
});

test('facts with few questions are named, those with none first', () => {
  const made = (count: number) => ({ fact: first, made: Array(count).fill('cloze'), reasons: [] });
  const thin = thinlyCovered([made(2), made(fewQuestions), made(0), made(1)]);
  expect(thin.map((coverage) => coverage.made.length)).toEqual([0, 1, 2]);
});
