import { expect, test } from 'vitest';
import type { Reader } from '#core/basics/locale.ts';
import { renderFlashcard } from '#core/questions/flashcard.ts';
import {
  english,
  makeBase,
  makeEntity,
  makeQuantity,
  makeRef,
  makeTrade,
  makeVisit,
  thai,
} from '#tests/core/questions/make-base.ts';

const base = makeBase(
  [
    makeVisit('v1', 'ann', 'oz', '2010-04-05'),
    makeVisit('v2', 'bob', 'union', '2011', { qualifiers: { host: [makeRef('union'), makeRef('oz')] } }),
    makeTrade('t1', 'oz', '2030', makeQuantity(1_000_000_000), { status: 'target' }),
  ],
  {
    entities: [
      makeEntity('union', 'country', {
        label: { th: 'สหภาพ', en: 'Union' },
        inSentence: { en: 'the Union' },
      }),
    ],
  },
);

test('asks in front, and answers behind with the statement and its source', () => {
  expect(renderFlashcard(base, { fact: 'v1', ask: 'value' }, english)).toEqual({
    prompt: 'When did Name ann visit Name oz?',
    answer: '5 April 2010',
    statement: 'Statement v1.',
    source: { document: 'doc.txt', paragraph: 1 },
  });
});

test('both sides are in the language and calendar of the reader', () => {
  expect(renderFlashcard(base, { fact: 'v1', ask: 'value' }, thai)).toMatchObject({
    prompt: 'ชื่อ ann เยือนชื่อ oz เมื่อใด',
    answer: '5 เมษายน พ.ศ. 2553',
    statement: 'ข้อเท็จจริง v1',
  });
  expect(renderFlashcard(base, { fact: 'v1', ask: 'value' }, { ...english, calendar: 'be' })?.answer).toBe(
    '5 April 2553 BE',
  );
});

test('an answer of several names them all, each as it stands alone', () => {
  const card = renderFlashcard(base, { fact: 'v2', ask: 'host' }, english);
  expect(card?.answer).toBe('Union and Name oz');
});

test('the number of an occasion is its place in the row, not how often', () => {
  const answer = (reader: Reader) =>
    renderFlashcard(
      makeBase([makeTrade('t1', 'oz', '2015', makeQuantity(132, { unit: 'occasion' }))]),
      { fact: 't1', ask: 'value' },
      reader,
    )?.answer;
  expect(answer(english)).toBe('132nd');
  expect(answer(thai)).toBe('ครั้งที่ 132');
});

test('a figure that did not come true says so in front', () => {
  const card = renderFlashcard(base, { fact: 't1', ask: 'value' }, english);
  expect(card?.prompt).toBe('How much was trade with Name oz in 2030? (a target)');
});

test('there is none of a fact that is gone, a slot that is not asked for, or one that is empty', () => {
  for (const card of [
    { fact: 'gone', ask: 'value' },
    { fact: 't1', ask: 'subject' },
    { fact: 'v1', ask: 'office' },
  ])
    expect(renderFlashcard(base, card, english)).toBeNull();
});
