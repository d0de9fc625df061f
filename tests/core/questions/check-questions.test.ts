import { expect, test } from 'vitest';
import { checkQuestions } from '#core/questions/check-questions.ts';
import { makeBase, makeVisit, makeVisitProperty } from '#tests/core/questions/make-base.ts';

const stemOf = (en: string, th = '{subject}เยือน{host}เมื่อใด') => ({
  properties: [makeVisitProperty({ asks: { value: { closed: false, stem: { th, en } } } })],
});
const visit = makeVisit('v1', 'ann', 'oz', '2012-04');

function codes(en: string, th?: string): string[] {
  return [
    ...new Set(
      checkQuestions(makeBase([visit], stemOf(en, th))).map(({ code, locale }) => `${locale} ${code}`),
    ),
  ];
}

test('sound questions have no problem', () => {
  expect(checkQuestions(makeBase([visit, makeVisit('v2', 'bob', 'pern', '2014')]))).toEqual([]);
});

test.each([
  ['a negative stem', 'When did {subject} not visit {host}?', 'en negative-stem'],
  ['a stem that names its answer', 'When did {subject} visit {host} in {value}?', 'en key-in-stem'],
  ['a stem that speaks of now', 'When did {subject}, who is currently in {host}, come?', 'en undated-now'],
])('%s is reported', (_, stem, code) => {
  expect(codes(stem)).toEqual([code]);
});

test('Thai stems are read as Thai', () => {
  expect(codes('When did {subject} visit {host}?', 'เมื่อใดที่{subject}ไม่ได้เยือน{host}')).toEqual([
    'th negative-stem',
  ]);
});

test('a problem names fact, slot, kind and language, and shows the stem', () => {
  const [problem] = checkQuestions(makeBase([visit], stemOf('When did {subject} not visit {host}?')));
  expect(problem).toMatchObject({
    fact: 'v1',
    pack: 'p',
    property: 'visit',
    ask: 'value',
    locale: 'en',
    code: 'negative-stem',
  });
  expect(problem?.stem).toContain('When did Name ann not visit Name oz?');
});

test('what the base cannot prove is no problem of the author', () => {
  expect(checkQuestions(makeBase([visit, makeVisit('v2', 'ann', 'oz', '2014')]))).toEqual([]);
});
