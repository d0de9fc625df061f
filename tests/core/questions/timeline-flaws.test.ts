import { expect, test } from 'vitest';
import { findFlaws } from '#core/questions/find-flaws.ts';
import type { TimelineQuestion } from '#core/questions/question.ts';
import { makeBase } from '#tests/core/questions/make-base.ts';

function flawsOf(more: Partial<TimelineQuestion>) {
  const question: TimelineQuestion = {
    ...{ id: 'q', kind: 'timeline', locale: 'en', pack: 'p', seed: 1, cards: [], facts: [] },
    ...{ stem: 'When did it open?', explanation: 'It opened then.', chance: 0.1 },
    source: { document: 'doc.txt', paragraph: 1 },
    query: { property: 'visit', ask: 'value', where: {} },
    axis: { from: 1990, to: 1999, step: 'year' },
    answer: { kind: 'date', edtf: '1992' },
    fullCreditYears: 0,
    zeroCreditYears: 2,
    ...more,
  };
  return findFlaws(makeBase([]), question);
}

test('a year on its line has no flaw, at either end too', () => {
  expect(flawsOf({})).toEqual([]);
  expect(flawsOf({ answer: { kind: 'date', edtf: '1990' } })).toEqual([]);
  expect(flawsOf({ answer: { kind: 'date', edtf: '1999' } })).toEqual([]);
});

test('a year beside its line, or one that is none, is found', () => {
  expect(flawsOf({ answer: { kind: 'date', edtf: '2000' } })).toEqual(['no-key']);
  expect(flawsOf({ answer: { kind: 'date', edtf: '1989' } })).toEqual(['no-key']);
  expect(flawsOf({ answer: { kind: 'date', edtf: 'then' } })).toEqual(['no-key']);
});

test('a stem that tells the year, in either era, is found', () => {
  expect(flawsOf({ stem: 'Did it open in 1992?' })).toEqual(['key-in-stem']);
  expect(flawsOf({ stem: 'เปิดเมื่อ พ.ศ. 2535 หรือไม่', locale: 'th' })).toEqual(['key-in-stem']);
});
