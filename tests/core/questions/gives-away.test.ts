import { expect, test } from 'vitest';
import { givesAway } from '#core/questions/gives-away.ts';
import {
  makeBase,
  makeDate,
  makeEntity,
  makeQuantity,
  makeRef,
  makeText,
} from '#tests/core/questions/make-base.ts';

const base = makeBase([], {
  entities: [
    makeEntity('xi', 'person', {
      label: { th: 'สี จิ้นผิง', en: 'Xi Jinping' },
      aliases: { th: ['สี'], en: ['Xi'] },
    }),
    makeEntity('kz', 'country', {
      label: { th: 'คาซัคสถาน', en: 'Kazakhstan' },
      aliases: { th: [], en: ['KZ'] },
    }),
  ],
});

test.each([
  ['its label', 'Which country is Kazakhstan?', makeRef('kz')],
  ['its label among Thai letters', 'เมืองใดในคาซัคสถานเป็นเมืองหลวง', makeRef('kz')],
  ['a short alias standing alone', 'Who met Xi in Astana?', makeRef('xi')],
  ['the year', 'Who opened EXPO 2017?', makeDate('2017-08')],
  ['the Buddhist twin of the year', 'ใครเปิดงานใน พ.ศ. 2560', makeDate('2017-08')],
  ['the last year of a range', 'Until 2026, who sat on it?', makeDate('2022/2026')],
  ['the figure in full', 'Was it 62,500 people?', makeQuantity(62_500)],
  ['the figure before its scale word', 'การค้า 349.2 ล้าน', makeQuantity(349_200_000, { step: 100_000 })],
  ['Thai digits', '๖๒,๕๐๐ คน', makeQuantity(62_500)],
  ['the text', 'Was it onward and upward?', makeText('Onward and upward')],
])('a text with %s gives the answer away', (_, text, value) => {
  expect(givesAway(base, text, value)).toBe(true);
});

test.each([
  ['a short Thai alias inside another word', 'พรมเป็นสีอะไร', makeRef('xi')],
  ['a Latin alias inside another word', 'Who paid the taxi?', makeRef('xi')],
  ['another year', 'Who opened it in 2016?', makeDate('2017-08')],
  ['a figure within a longer one', 'Was it 162,500 people?', makeQuantity(62_500)],
  ['an entity the base does not know', 'anything', makeRef('nobody')],
])('a text with %s does not', (_, text, value) => {
  expect(givesAway(base, text, value)).toBe(false);
});
