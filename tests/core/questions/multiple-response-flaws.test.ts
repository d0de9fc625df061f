import { expect, test } from 'vitest';
import { multipleResponseFlaws } from '#core/questions/multiple-response-flaws.ts';
import type { MultipleResponseQuestion } from '#core/questions/question.ts';
import { makeBase, makeRef } from '#tests/core/questions/make-base.ts';
import { makeGood } from '#tests/core/questions/make-list.ts';

const base = makeBase([], {
  entities: [
    makeGood('tea', { label: { th: 'ชา', en: 'tea' } }),
    makeGood('green-tea', { partOf: ['tea'] }),
    ...['oil', 'salt', 'wool'].map((id) => makeGood(id)),
  ],
});

function several(
  goods: readonly string[] = ['tea', 'oil', 'salt', 'wool'],
  correct: readonly string[] = ['o1', 'o2'],
  stem = 'What is sold?',
): MultipleResponseQuestion {
  return {
    kind: 'multiple-response',
    id: 'q',
    locale: 'en',
    pack: 'p',
    seed: 1,
    cards: [],
    facts: [],
    stem,
    explanation: '',
    source: { document: 'doc.txt', paragraph: 1 },
    query: { property: 'export', ask: 'value', where: {} },
    chance: 1 / 14,
    options: goods.map((good, index) => ({ id: `o${index + 1}`, text: good, value: makeRef(good) })),
    correct,
    cardOptions: [],
  };
}

test('a sound choice of several has no flaw', () => {
  expect(multipleResponseFlaws(base, several())).toEqual([]);
});

test.each([
  ['nothing right', 'no-key', several(undefined, [])],
  ['a right id that is not offered', 'no-key', several(undefined, ['o1', 'o9'])],
  ['everything right', 'several-keys', several(undefined, ['o1', 'o2', 'o3', 'o4'])],
  ['three options', 'too-few-options', several(['tea', 'oil', 'salt'], ['o1'])],
  ['two options alike', 'equal-options', several(['tea', 'oil', 'salt', 'salt'])],
  ['a part of a right one offered as wrong', 'true-distractor', several(['tea', 'oil', 'green-tea', 'wool'])],
  ['a right option in the stem', 'key-in-stem', several(undefined, ['o1'], 'Who sells tea?')],
] as const)('%s is found', (_, flaw, question) => {
  expect(multipleResponseFlaws(base, question)).toContain(flaw);
});
