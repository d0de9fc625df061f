import { expect, test } from 'vitest';
import { ask } from '#core/questions/ask.ts';
import type { QuestionKind } from '#core/questions/kind.ts';
import { questionRecord } from '#core/questions/question-record.ts';
import { english, makeBase, makeVisit } from '#tests/core/questions/make-base.ts';

const base = makeBase([
  makeVisit('v1', 'ann', 'oz', '2010-04'),
  makeVisit('v2', 'bob', 'pern', '2012-05'),
  makeVisit('v3', 'cat', 'quar', '2014-06'),
]);

function recordOf(kind: QuestionKind, slot = 'value'): Readonly<Record<string, unknown>> {
  const asked = ask(base, { fact: 'v1', ask: slot }, kind, english, 7);
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
  ['short-answer', ['answer']],
  ['numerical', ['answer']],
  ['cloze', ['answer']],
] as const)('a %s question has the common fields and its own', (kind, own) => {
  expect(Object.keys(recordOf(kind))).toEqual([...common, ...own]);
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
