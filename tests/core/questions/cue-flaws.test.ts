import { expect, test } from 'vitest';
import type { Value } from '#core/facts/value.ts';
import { cueFlaws } from '#core/questions/cue-flaws.ts';
import type { ChoiceQuestion, Option } from '#core/questions/question.ts';
import { makeDate, makeQuantity, makeText } from '#tests/core/questions/make-base.ts';

function offer(...offered: readonly (readonly [string, Value])[]): Option[] {
  return offered.map(([text, value], index) => ({ id: `o${index + 1}`, text, value }));
}

const years = offer(['1990', makeDate('1990')], ['1992', makeDate('1992')], ['1995', makeDate('1995')]);

/** A question whose second option is right. */
const choice = (more: Partial<ChoiceQuestion> = {}): ChoiceQuestion => ({
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
  kind: 'multiple-choice',
  options: years,
  correct: ['o2'],
  ...more,
});

test('options of one form give nothing away', () => {
  expect(cueFlaws(choice())).toEqual([]);
});

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
  [
    'the only figure with a unit',
    'key-shape',
    choice({
      options: offer(
        ['30', makeQuantity(30, { unit: 'people' })],
        ['45 people', makeQuantity(45, { unit: 'people' })],
        ['60', makeQuantity(60, { unit: 'people' })],
      ),
    }),
  ],
  [
    'the only date with its era',
    'key-shape',
    choice({ options: years.map((year) => (year.id === 'o2' ? { ...year, text: '1992 CE' } : year)) }),
  ],
  [
    'a key with a part of every other option',
    'key-most-alike',
    named('Northern Railway', 'Northern Harbour', 'Southern Harbour'),
  ],
  [
    'a pair of opposites beside something else',
    'opposite-pair',
    named('River Trade', 'Imports of tea', 'Exports of tea'),
  ],
  [
    'an article that one option fits',
    'grammar-tells',
    { ...named('Bridge', 'Airport', 'Railway'), stem: 'What they opened was an ____' },
  ],
] as const)('%s is found', (_, flaw, question) => {
  expect(cueFlaws(question)).toContain(flaw);
});

const thaiNamed = (stem: string, ...texts: readonly string[]) =>
  ({ ...named(...texts), stem, locale: 'th' }) as const;
test.each([
  ['a key far longer', 'key-length', thaiNamed('ใครมา', 'สมชาย', 'สมบูรณ์วัฒนากุลชัย', 'สมหญิง')],
  ['a key with a bracket', 'key-shape', thaiNamed('ใครมา', 'สมชาย', 'สมศรี (แม่)', 'สมหญิง')],
  [
    'a word of the stem in the key',
    'shared-word',
    thaiNamed('ใครสร้างท่าเรือแห่งแรก', 'สะพานหิน', 'กรมท่าเรือ', 'หอดูดาว'),
  ],
  [
    'a key with a part of every other option',
    'key-most-alike',
    thaiNamed('หน่วยงานใดเริ่ม', 'การรถไฟภาคเหนือ', 'การท่าเรือภาคเหนือ', 'การท่าเรือกรุงเก่า'),
  ],
  [
    'a pair of opposites',
    'opposite-pair',
    thaiNamed('เรื่องใดเพิ่มขึ้น', 'การค้าชายแดน', 'การนำเข้าชา', 'การส่งออกชา'),
  ],
  [
    'the noun the question asks with',
    'grammar-tells',
    thaiNamed('ลงนามกับองค์การใด', 'สภายุโรป', 'องค์การค้าโลก', 'ธนาคารโลก'),
  ],
  [
    'the only date with its era',
    'key-shape',
    choice({
      locale: 'th',
      stem: 'เปิดเมื่อใด',
      options: years.map((year) => (year.id === 'o2' ? { ...year, text: 'พ.ศ. 1992' } : year)),
    }),
  ],
] as const)('in Thai, %s is found', (_, flaw, question) => {
  expect(cueFlaws(question)).toContain(flaw);
});

test('Thai marks above and below a letter do not make a name longer', () => {
  expect(cueFlaws(named('กกกกกก', 'กี่กี่กี่กี่กี่กี่', 'ขขขขขข'))).not.toContain('key-length');
});
