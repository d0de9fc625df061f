import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import type {
  MatchingQuestion,
  MultipleResponseQuestion,
  OrderingQuestion,
} from '#core/questions/question.ts';
import en from '#messages/screens/en.json' with { type: 'json' };
import th from '#messages/screens/th.json' with { type: 'json' };
import { howMuchTexts } from '#ui/quiz/how-much-texts.ts';
import { reasonTexts } from '#ui/quiz/reason-texts.ts';

const say = createTranslator({ locale: 'en', messages: en, namespace: 'verdict' });
const sayThai = createTranslator({ locale: 'th', messages: th, namespace: 'verdict' });

const asked = {
  locale: 'en',
  ...{ id: 'q', pack: 'p', seed: 1, cards: [], facts: [], chance: 0 },
  ...{ stem: '', explanation: '', source: { document: 'd', paragraph: 1 } },
  ...{ query: { property: 'p', ask: 'value', where: {} }, cardOptions: [] },
} as const;
const optionOf = (id: string) => ({ id, text: id, value: null });
const several: MultipleResponseQuestion = {
  ...asked,
  kind: 'multiple-response',
  options: ['o1', 'o2', 'o3', 'o4', 'o5'].map(optionOf),
  correct: ['o1', 'o3', 'o4'],
};
const pairs: MatchingQuestion = {
  ...asked,
  kind: 'matching',
  options: [],
  correct: [
    ['l1', 'r1'],
    ['l2', 'r2'],
    ['l3', 'r3'],
  ],
};
const order: OrderingQuestion = {
  ...asked,
  kind: 'ordering',
  options: ['o1', 'o2', 'o3'].map(optionOf),
  correct: ['o1', 'o2', 'o3'],
};

test('of several right answers it is said how many were chosen, and how many that are wrong', () => {
  expect(howMuchTexts(say, several, ['o1', 'o3'])).toEqual(['You chose 2 of the 3 right answers.']);
  expect(howMuchTexts(say, several, ['o1', 'o2', 'o3'])).toEqual([
    'You chose 2 of the 3 right answers.',
    'You also chose 1 that is not right.',
  ]);
  expect(howMuchTexts(sayThai, several, ['o1', 'o2', 'o3'])).toEqual([
    'เลือกข้อที่ถูกได้ 2 จาก 3 ข้อ',
    'แต่เลือกข้อที่ไม่ถูกไปด้วย 1 ข้อ',
  ]);
});

test('of pairs it is said how many are right, whichever were left out', () => {
  const given = [
    ['l2', 'r2'],
    ['l1', 'r3'],
  ] as const;
  expect(howMuchTexts(say, pairs, given)).toEqual(['1 of 3 pairs right.']);
  expect(howMuchTexts(sayThai, pairs, given)).toEqual(['จับคู่ถูก 1 จาก 3 คู่']);
});

test('of an order it is said how many pairs earned the credit, though no item stands in its place', () => {
  const found = {
    answer: ['o2', 'o3', 'o1'],
    verdict: { verdict: 'partial', score: 1 / 3, reason: 'some' },
    understood: null,
  } as const;
  expect(reasonTexts(say, order, found, { locale: 'en', calendar: 'ce' })).toEqual([
    '1 of 3 pairs in the right order.',
  ]);
  expect(howMuchTexts(sayThai, order, found.answer)).toEqual(['เรียงถูก 1 จาก 3 คู่']);
});
