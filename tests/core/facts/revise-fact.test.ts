import { expect, test } from 'vitest';
import { reviseFact } from '#core/facts/revise-fact.ts';
import { revisionOf } from '#core/facts/revision.ts';
import { makeDate, makeRef, makeVisit } from '#tests/core/questions/make-base.ts';

const fact = makeVisit('v1', 'ann', 'oz', '2012', { disputes: ['v9'], was: ['v0'], unasked: ['subject'] });
const statement = { th: 'ประโยคใหม่', en: 'A new sentence.' };
const correction = { since: '2026-06-01', reason: { th: 'ผิด', en: 'wrong' } };

test('a revised fact keeps its id and all else, and is another revision', () => {
  const values = [makeDate('2013')];
  const revised = reviseFact(fact, { slot: 'value', values, statement, correction });
  expect(revised).toEqual({
    ...fact,
    value: values[0],
    statement,
    correction,
    revision: revisionOf(revised),
  });
  expect(revised.revision).not.toBe(revisionOf(fact));
});

test('any slot can be revised', () => {
  const revise = (slot: string, ...ids: string[]) =>
    reviseFact(fact, { slot, values: ids.map(makeRef), statement, correction });
  expect(revise('subject', 'bob').subject).toBe('bob');
  expect(revise('host', 'pern', 'quar').qualifiers).toEqual({ host: [makeRef('pern'), makeRef('quar')] });
});

test('without a value nothing is put into the slot', () => {
  expect(reviseFact(fact, { slot: 'value', values: [], statement, correction }).value).toEqual(fact.value);
});
