import { expect, test } from 'vitest';
import {
  makeCorrectionSheet,
  previewCorrection,
  showCorrectionProblem,
} from '#core/progress/correction-sheet.ts';
import {
  english,
  makeBase,
  makeDate,
  makeQuantity,
  makeTrade,
  makeVisit,
  thai,
} from '#tests/core/questions/make-base.ts';

const base = makeBase([
  makeVisit('v1', 'ann', 'oz', '2008-07'),
  makeTrade('t1', 'oz', '2012', makeQuantity(5)),
]);

test('offers the slots a fact fills, the one asked for first, with what they hold and may hold', () => {
  const sheet = makeCorrectionSheet(base, { card: 'fact:v1#host' }, english);
  expect(sheet?.revision).toBe('r-v1');
  expect(sheet?.slots.map(({ slot, kind, now }) => [slot, kind, now])).toEqual([
    ['host', 'entity', 'Name oz'],
    ['subject', 'entity', 'Name ann'],
    ['value', 'date', 'July 2008'],
  ]);
  const [host] = sheet?.slots ?? [];
  expect(host?.typed).toEqual(['oz']);
  expect(host?.choices).toContainEqual({ value: 'pern', label: 'Name pern' });
  expect(host?.choices).not.toContainEqual(expect.objectContaining({ value: 'ann' }));
});

test('says in which unit an amount is taken, in the reader’s language', () => {
  const [value] = makeCorrectionSheet(base, { card: 'fact:t1#value' }, thai)?.slots ?? [];
  expect(value).toMatchObject({ slot: 'value', unit: 'ดอลลาร์สหรัฐ', typed: [] });
});

test('of a fact that is gone, or a note, there is no sheet', () => {
  expect(makeCorrectionSheet(base, { card: 'fact:gone#value' }, english)).toBeNull();
  expect(makeCorrectionSheet(base, { card: 'note:n1#1' }, english)).toBeNull();
});

test('shows what was understood as the reader counts years', () => {
  const statement = { th: 'ก', en: 'a' };
  const understood = {
    slot: 'value',
    values: [makeDate('2009')],
    former: [makeDate('2008')],
    statement,
    unchanged: [],
  };
  expect(previewCorrection(understood, base, english)).toMatchObject({ former: '2008', now: '2009' });
  expect(previewCorrection(understood, base, thai).now).toMatch(/2552/);
});

test('puts what belongs to a problem in words', () => {
  const show = (problem: Parameters<typeof showCorrectionProblem>[0]) =>
    showCorrectionProblem(problem, base, english);
  const at = { field: 'value', at: 0 } as const;
  const readings = [makeDate('2000-01-02'), makeDate('2000-02-01')];
  expect(show({ ...at, code: 'ambiguous', readings }).words).toEqual(['2 January 2000', '1 February 2000']);
  expect(show({ ...at, code: 'other-unit', unit: 'USD' }).words).toEqual(['US dollars']);
  expect(show({ ...at, code: 'contradiction', fact: 'v1' }).words).toEqual(['Statement v1.']);
  expect(show({ field: 'reason', code: 'empty', language: 'th' })).toEqual({
    field: 'reason',
    code: 'empty',
    at: null,
    language: 'th',
    words: [],
  });
});
