import { describe, expect, test } from 'vitest';
import type { Value } from '#core/facts/value.ts';
import { findFlaws } from '#core/questions/find-flaws.ts';
import type { ChoiceQuestion, Option, OrderingQuestion, TypedQuestion } from '#core/questions/question.ts';
import {
  makeBase,
  makeDate,
  makeEntity,
  makeQuantity,
  makeRef,
  makeText,
} from '#tests/core/questions/make-base.ts';

const base = makeBase([]);
const frame = {
  id: 'q',
  locale: 'en',
  pack: 'p',
  seed: 1,
  cards: [],
  facts: [],
  stem: 'When did it open?',
  explanation: 'It opened then.',
  source: { document: 'doc.txt', paragraph: 1 },
  query: { property: 'visit', ask: 'value', where: {} },
  chance: 1 / 3,
} as const;

function offer(...offered: readonly (readonly [string, Value])[]): Option[] {
  return offered.map(([text, value], index) => ({ id: `o${index + 1}`, text, value }));
}

const years = offer(['1990', makeDate('1990')], ['1992', makeDate('1992')], ['1995', makeDate('1995')]);
const choice = (more: Partial<ChoiceQuestion> = {}): ChoiceQuestion => ({
  ...frame,
  kind: 'multiple-choice',
  options: years,
  correct: ['o2'],
  ...more,
});
const cloze = (stem: string): TypedQuestion => ({
  ...frame,
  stem,
  kind: 'cloze',
  answer: { kind: 'date', edtf: '1992' },
});
const ordering = (options: readonly Option[], correct: readonly string[]): OrderingQuestion => ({
  ...frame,
  kind: 'ordering',
  options,
  correct,
  cardOptions: [],
});

test('a sound question has no flaw', () => {
  expect(findFlaws(base, choice())).toEqual([]);
  expect(findFlaws(base, cloze('It opened in ____.'))).toEqual([]);
  expect(findFlaws(base, ordering(years, ['o1', 'o2', 'o3']))).toEqual([]);
});

test('a word inside a name is no wording of the stem', () => {
  const label = { th: 'พิพิธภัณฑ์', en: 'Never Mind Museum' };
  const entities = [makeEntity('museum', 'body', { label })];
  const stem = 'When did the Never Mind Museum open?';
  expect(findFlaws(base, choice({ stem }))).toContain('negative-stem');
  expect(findFlaws(makeBase([], { entities }), choice({ stem }))).toEqual([]);
  const negative = 'When did the Never Mind Museum not open?';
  expect(findFlaws(makeBase([], { entities }), choice({ stem: negative }))).toContain('negative-stem');
});

describe('never published', () => {
  test.each([
    ['no key', 'no-key', choice({ correct: ['o9'] })],
    [
      'a wrong option that is true as well',
      'true-distractor',
      choice({ options: [...years.slice(1), { id: 'o4', text: 'June 1992', value: makeDate('1992-06') }] }),
    ],
    [
      'two options alike',
      'equal-options',
      choice({ options: offer(['Ann', makeRef('ann')], ['Bob', makeRef('bob')], ['ann.', makeRef('cat')]) }),
    ],
    ['two options only', 'too-few-options', choice({ options: years.slice(0, 2) })],
    [
      'options of different types',
      'mixed-types',
      choice({ options: [...years, { id: 'o4', text: '12', value: makeQuantity(12) }] }),
    ],
    ['the key in the stem', 'key-in-stem', choice({ stem: 'What opened in 1992?' })],
    ['an unfilled slot', 'unfilled-slot', choice({ stem: 'When did {subject} open?' })],
    ['an empty text', 'missing-language', choice({ explanation: ' ' })],
    ['no source', 'no-source', choice({ source: { document: '', paragraph: 1 } })],
    ['no gap in a cloze', 'no-gap', cloze('It opened in 1993.')],
    ['two gaps in a cloze', 'no-gap', cloze('____ opened in ____.')],
    [
      'a tie in an ordering',
      'ordering-tie',
      ordering(offer(['a', makeDate('1992')], ['b', makeDate('1992-05')], ['c', makeDate('1995')]), [
        'o1',
        'o2',
        'o3',
      ]),
    ],
    ['an ordering that leaves one out', 'no-key', ordering(years, ['o1', 'o2'])],
  ] as const)('%s is found', (_, flaw, question) => {
    expect(findFlaws(base, question)).toContain(flaw);
  });
});

describe('cues', () => {
  const named = (...texts: readonly string[]) =>
    choice({ stem: 'Who came?', options: offer(...texts.map((text) => [text, makeText(text)] as const)) });
  test.each([
    ['a key far longer than the rest', 'key-length', named('Ann', 'Bartholomew', 'Cat')],
    ['a key far shorter than the rest', 'key-length', named('Annabella', 'Bo', 'Catherine')],
    ['the only key with a bracket', 'key-shape', named('Annabella', 'Bob (son)', 'Catherine')],
    [
      'the only figure with a decimal',
      'key-shape',
      choice({
        options: offer(
          ['3', makeQuantity(3)],
          ['4.5', makeQuantity(4.5, { step: 0.1 })],
          ['6', makeQuantity(6)],
        ),
      }),
    ],
    [
      'a word that stem and key alone share',
      'shared-word',
      { ...named('North Bridge', 'Harbour Gate', 'South Tower'), stem: 'Who built the harbour?' },
    ],
  ] as const)('%s is found', (_, flaw, question) => {
    expect(findFlaws(base, question)).toContain(flaw);
  });

  test('Thai marks above and below a letter do not make a name longer', () => {
    expect(findFlaws(base, named('กกกกกก', 'กี่กี่กี่กี่กี่กี่', 'ขขขขขข'))).not.toContain('key-length');
  });
});

describe('wording', () => {
  test.each([
    ['a negative stem', 'negative-stem', 'Which of these did not open?'],
    ['all of the above', 'all-or-none', 'Which opened: all of the above?'],
    ['an absolute', 'absolute-word', 'Who always came?'],
    ['now without a date', 'undated-now', 'Who is currently president?'],
  ] as const)('%s is found', (_, flaw, stem) => {
    expect(findFlaws(base, choice({ stem }))).toContain(flaw);
  });

  test('in Thai as well', () => {
    const thai = (stem: string) => findFlaws(base, choice({ stem, locale: 'th' }));
    expect(thai('ข้อใดไม่ใช่เมืองหลวง')).toContain('negative-stem');
    expect(thai('ปัจจุบันใครเป็นประธานาธิบดี')).toContain('undated-now');
  });
});
