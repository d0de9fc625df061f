import { expect, test } from 'vitest';
import { reasonOf, typableBase, typedOf } from '#tests/core/questions/kinds/make-typed.ts';
import { makeBase, makeEntity, makeVisit, makeVisitProperty, thai } from '#tests/core/questions/make-base.ts';

/** One visit, told in the given sentence. */
const told = (sentence: { th: string; en: string }) =>
  makeBase([makeVisit('v1', 'ann', 'oz', '2012')], { properties: [makeVisitProperty({ sentence })] });

test('the gap stands where the value stood, once', () => {
  expect(typedOf(typableBase, 'day', 'value', 'cloze').stem).toBe(
    'Name ann visited Name oz on ____. (day, month and year)',
  );
  expect(typedOf(typableBase, 'day', 'subject', 'cloze').stem).toBe('____ visited Name oz on 5 April 2010.');
  expect(typedOf(typableBase, 'day', 'host', 'cloze', thai).stem).toBe(
    'ชื่อ ann เยือน ____ เมื่อวันที่ 5 เมษายน พ.ศ. 2553',
  );
});

test('a gap at the end of a Thai sentence stands apart as well', () => {
  const base = told({ th: '{value:when}{subject}เยือน{host}', en: '{subject} visited {host} {value:when}.' });
  expect(typedOf(base, 'v1', 'host', 'cloze', thai).stem).toBe('ในปี พ.ศ. 2555 ชื่อ ann เยือน ____');
});

test('an article before the gap does not tell how the answer begins', () => {
  const base = told({
    th: '{subject}เยือน{host}{value:when}',
    en: '{subject} paid a {host} visit {value:when}.',
  });
  expect(typedOf(base, 'v1', 'host', 'cloze').stem).toBe('Name ann paid a/an ____ visit in 2012.');
});

test('an answer that stands elsewhere in the sentence is refused', () => {
  const base = makeBase([makeVisit('v1', 'ann', 'oz', '2012')], {
    entities: [makeEntity('oz', 'country', { label: { th: 'ชื่อ ann', en: 'Name ann' } })],
  });
  expect(reasonOf(base, 'v1', 'host', 'cloze')).toBe('key-in-stem');
});

test('a sentence that prints the answer twice is refused', () => {
  const sentence = '{subject} visited {host}, yes {host}, {value:when}.';
  expect(reasonOf(told({ th: sentence, en: sentence }), 'v1', 'host', 'cloze')).toBe('flawed');
});

test('a slot the sentence does not hold is not asked', () => {
  const base = told({ th: '{subject}เยือน{value:when}', en: '{subject} travelled {value:when}.' });
  expect(reasonOf(base, 'v1', 'host', 'cloze')).toBe('not-in-sentence');
});

test('an open range is not asked: nobody types what has no end', () => {
  expect(reasonOf(typableBase, 'open', 'value', 'cloze')).toBe('kind-unsuited');
});
