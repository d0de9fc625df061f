import { expect, test } from 'vitest';
import { ask } from '#core/questions/ask.ts';
import type { QuestionKind } from '#core/questions/kind.ts';
import { questionRecord } from '#core/questions/question-record.ts';
import { english, makeBase, makeQuantity, makeTrade, makeVisit } from '#tests/core/questions/make-base.ts';

const base = makeBase([
  makeVisit('v1', 'ann', 'oz', '2010-04'),
  makeVisit('v2', 'bob', 'pern', '2012-05'),
  makeVisit('v3', 'cat', 'quar', '2014-06'),
  // The past of the pack reaches back, so that there is room for a line of years.
  makeVisit('v4', 'dan', 'rhun', '1999-01'),
  makeTrade('t1', 'thule', '2020', makeQuantity(349_200)),
  makeTrade('t2', 'thule', '2021', makeQuantity(622_800)),
  makeTrade('t3', 'thule', '2022', makeQuantity(584_300), { status: 'estimate' }),
]);

function recordOf(kind: QuestionKind, slot = 'value', fact = 'v1'): Readonly<Record<string, unknown>> {
  const asked = ask(base, { fact, ask: slot }, kind, english, 7);
  if (!asked.ok) throw new Error(asked.reason);
  return JSON.parse(JSON.stringify(questionRecord(asked.question, base)));
}

const common = [
  'id',
  'kind',
  'locale',
  'pack',
  'seed',
  'cards',
  'facts',
  'stem',
  'explanation',
  'source',
  'query',
  'chance',
];

test.each([
  ['multiple-choice', ['options', 'correct']],
  ['true-false', ['options', 'correct', 'claim']],
  ['ordering', ['options', 'correct']],
  ['matching', ['options', 'correct']],
  ['comparison', ['options', 'correct']],
  ['timeline', ['axis', 'answer', 'fullCreditYears', 'zeroCreditYears']],
  ['short-answer', ['answer']],
  ['numerical', ['answer']],
  ['cloze', ['answer']],
] as const)('a %s question has the common fields and its own', (kind, own) => {
  expect(Object.keys(recordOf(kind))).toEqual([...common, ...own]);
});

test('a line of years has its ends, its step and how far credit reaches', () => {
  expect(recordOf('timeline')).toMatchObject({
    axis: { from: expect.any(Number), to: expect.any(Number), step: 'year' },
    answer: { kind: 'date', edtf: '2010' },
    fullCreditYears: 0,
    zeroCreditYears: expect.any(Number),
  });
});

test('a chart has the amount and status of every year but the one that is asked for', () => {
  const record = recordOf('chart-gap', 'value', 't2');
  expect(Object.keys(record)).toEqual([...common, 'series', 'unit', 'options', 'correct']);
  expect(record.unit).toBe('USD');
  expect(record.series).toEqual([
    { x: 2020, amount: 349_200, status: 'actual' },
    { x: 2021, amount: null, status: 'actual' },
    { x: 2022, amount: 584_300, status: 'estimate' },
  ]);
});

test('entities come with their labels, in options and in the query', () => {
  const oz = { kind: 'entity', id: 'oz', label: { th: 'ชื่อ oz', en: 'Name oz' } };
  expect(recordOf('multiple-choice').query).toEqual({
    property: 'visit',
    subject: 'ann',
    ask: 'value',
    where: { host: oz },
  });
  expect(recordOf('multiple-choice', 'host').options).toContainEqual({
    id: expect.any(String),
    text: 'Name oz',
    value: oz,
  });
});

test('the value stands in the query as in a fact', () => {
  expect(recordOf('short-answer', 'host').query).toEqual({
    property: 'visit',
    subject: 'ann',
    ask: 'host',
    where: { value: { kind: 'date', edtf: '2010-04' } },
  });
});

test('an option of a matching says on which side it stands, and the key is pairs', () => {
  const { options, correct } = recordOf('matching');
  const isLeft = { id: 'o1', text: expect.any(String), value: null, group: 'left' };
  expect(options).toContainEqual(isLeft);
  const april = { kind: 'date', edtf: '2010-04' };
  expect(options).toContainEqual(expect.objectContaining({ group: 'right', value: april }));
  expect(correct).toContainEqual(['o1', expect.any(String)]);
});
