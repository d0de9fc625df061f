import { expect, test } from 'vitest';
import { withdrawnQuestions } from '#core/questions/withdrawn-questions.ts';
import { makeBase, makeVisit } from '#tests/core/questions/make-base.ts';

const visits = [
  makeVisit('v1', 'ann', 'oz', '2010-04'),
  makeVisit('v2', 'bob', 'pern', '2012-05'),
  makeVisit('v3', 'cat', 'quar', '2014-06'),
];
const before = makeBase(visits);

test('a change of nothing withdraws nothing', () => {
  expect(withdrawnQuestions(before, makeBase(visits))).toEqual({ withdrawn: [], added: [] });
});

test('a second visit withdraws the question when the first was, with the reason', () => {
  const after = makeBase([...visits, makeVisit('v4', 'ann', 'oz', '2016-07')]);
  const { withdrawn, added } = withdrawnQuestions(before, after);
  const gone = withdrawn.filter(({ card }) => card.fact === 'v1' && card.ask === 'value');
  expect(gone).toContainEqual({
    card: { fact: 'v1', ask: 'value' },
    kind: 'short-answer',
    locale: 'en',
    reason: 'several-answers',
  });
  expect(added.map(({ card }) => card.fact)).toContain('v4');
  // Sets and options may draw on other facts; what is typed depends on the proof alone.
  const typed = withdrawn.filter(({ kind }) => kind === 'short-answer');
  expect(typed.map(({ card }) => card.fact)).not.toContain('v2');
});

test('a dispute withdraws every question of the fact; its end brings them back', () => {
  const disputed = makeBase(
    visits.map((visit) => (visit.id === 'v2' ? { ...visit, disputes: ['v3'] } : visit)),
  );
  const { withdrawn } = withdrawnQuestions(before, disputed);
  expect(withdrawn.filter(({ card }) => card.fact === 'v2').length).toBeGreaterThan(5);
  for (const { card, reason } of withdrawn) if (card.fact === 'v2') expect(reason).toBe('disputed');
  const back = withdrawnQuestions(disputed, before).added;
  expect(back).toEqual(expect.arrayContaining(withdrawn.map(({ reason: _, ...place }) => place)));
});

test('a fact that is gone takes its questions along', () => {
  const { withdrawn } = withdrawnQuestions(before, makeBase(visits.slice(1)));
  const gone = withdrawn.filter(({ card }) => card.fact === 'v1');
  expect(gone.length).toBeGreaterThan(0);
  for (const { reason } of gone) expect(reason).toBe('unknown-fact');
});

test('a renamed fact keeps its questions', () => {
  const renamed = visits.map((visit) =>
    visit.id === 'v1' ? { ...visit, id: 'v1-new', was: ['v1'] } : visit,
  );
  const { withdrawn, added } = withdrawnQuestions(before, makeBase(renamed));
  const ofIt = (card: { readonly fact: string }) => card.fact.startsWith('v1');
  expect(withdrawn.filter(({ card, reason }) => ofIt(card) && reason === 'unknown-fact')).toEqual([]);
  expect(added.filter(({ card, kind }) => ofIt(card) && kind === 'short-answer')).toEqual([]);
});
