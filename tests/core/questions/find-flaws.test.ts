import { describe, expect, test } from 'vitest';
import type { Value } from '#core/facts/value.ts';
import { findFlaws } from '#core/questions/find-flaws.ts';
import type {
  ChoiceQuestion,
  Option,
  OrderingQuestion,
  Query,
  TypedQuestion,
} from '#core/questions/question.ts';
import {
  makeBase,
  makeDate,
  makeEntity,
  makeQuantity,
  makeRef,
  makeTrade,
  makeVisit,
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
    ['two gaps in a cloze', 'several-gaps', cloze('____ opened in ____.')],
    ['a typed answer in its own stem', 'key-in-stem', cloze('The gate of 1992 opened in ____.')],
    [
      'a name in the stem of its own question',
      'key-in-stem',
      { ...cloze('Ann came with ____.'), answer: { kind: 'name', names: ['Bob', 'Ann'], rivals: [] } },
    ],
    [
      'a wrong figure that the tolerance of the right one covers',
      'tolerance-covers',
      choice({
        options: offer(
          ['90 people', makeQuantity(90, { unit: 'people' })],
          ['100 people', makeQuantity(100, { unit: 'people', tolerance: 15 })],
          ['130 people', makeQuantity(130, { unit: 'people' })],
        ),
      }),
    ],
    [
      'bare numbers of nobody knows what',
      'no-unit',
      choice({
        stem: 'How big was it?',
        options: offer(...[3, 5, 8].map((n) => [String(n), makeQuantity(n, { unit: 'people' })] as const)),
      }),
    ],
    ['an English question in Thai', 'missing-language', choice({ stem: 'เปิดเมื่อใด' })],
    ['a Thai question in English', 'missing-language', choice({ locale: 'th' })],
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

describe('dates and figures', () => {
  const traded = makeBase([
    makeTrade('t1', 'oz', '2021', makeQuantity(349)),
    makeVisit('v1', 'ann', 'oz', '2012'),
  ]);
  const ofTrade = (stem: string, where: Query['where']) => ({
    ...cloze(stem),
    facts: [{ id: 't1', revision: 'r' }],
    query: { property: 'trade', subject: 'oz', ask: 'value', where },
  });

  test('a figure asked for without its year is found', () => {
    expect(findFlaws(traded, ofTrade('Trade came to ____.', {}))).toContain('no-time');
    expect(findFlaws(traded, ofTrade('Trade in 2021 came to ____.', {}))).toEqual([]);
    expect(findFlaws(traded, ofTrade('Trade that year came to ____.', { year: [makeDate('2021')] }))).toEqual(
      [],
    );
  });

  test.each([
    ['before anything the pack speaks of', '1950'],
    ['after its source was written', '2031'],
  ])('a wrong date %s is found', (_, edtf) => {
    const options = offer(['2010', makeDate('2010')], ['2012', makeDate('2012')], [edtf, makeDate(edtf)]);
    const asked = choice({ options, facts: [{ id: 'v1', revision: 'r' }] });
    expect(findFlaws(traded, asked)).toEqual(['impossible-date']);
  });
});

describe('wording', () => {
  test.each([
    ['a negative stem', 'negative-stem', 'Which of these did not open?'],
    ['all of the above', 'all-or-none', 'Which opened: all of the above?'],
    ['an absolute', 'absolute-word', 'Who always came?'],
    ['now without a date', 'undated-now', 'Who is currently president?'],
    ['an article before the gap', 'grammar-tells', 'It was a ____ that opened.'],
  ] as const)('%s is found', (_, flaw, stem) => {
    expect(findFlaws(base, choice({ stem }))).toContain(flaw);
  });

  test('in Thai as well', () => {
    const thai = (stem: string) => findFlaws(base, choice({ stem, locale: 'th' }));
    expect(thai('ข้อใดไม่ใช่เมืองหลวง')).toContain('negative-stem');
    expect(thai('ปัจจุบันใครเป็นประธานาธิบดี')).toContain('undated-now');
    expect(thai('ข้อใดเปิดก่อน หรือถูกทุกข้อ')).toContain('all-or-none');
    expect(thai('ใครมาก่อนเสมอ')).toContain('absolute-word');
  });

  test('all of the above among the options is found', () => {
    const options = offer(
      ['1990', makeDate('1990')],
      ['1992', makeDate('1992')],
      ['All of the above', makeDate('1995')],
    );
    expect(findFlaws(base, choice({ options }))).toContain('all-or-none');
  });
});
