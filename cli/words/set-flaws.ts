import type { ProblemWords } from '#cli/words/problem-words.ts';
import type { Locale } from '#core/basics/locale.ts';
import type { SetFlaw } from '#core/questions/find-set-flaws.ts';

/** What is wrong with the questions of a pack taken together. `{item}` names pack, kind and language. */
export const setFlawWords: Readonly<Record<Locale, Readonly<Record<SetFlaw, ProblemWords>>>> = {
  en: {
    'key-positions': {
      says: 'the right option stands in some places more often than in others: {found}',
      expected: 'every place right equally often',
      remedy: 'add facts whose dates or amounts lie between and beyond those there are',
    },
    'truth-share': {
      says: 'claims are not true as often as false: {found}',
      expected: 'as many true as false',
      remedy: 'add facts of the same property, so that false claims can be made',
    },
    'dominating-entity': {
      says: 'one name is the answer far too often: {found}',
      expected: 'answers of many names',
      remedy: 'add facts about others of its kind, or ask these facts for something else',
    },
    'fact-twice': {
      says: 'a quiz of {found} questions asks one fact twice',
      expected: 'each fact asked once in a quiz',
      remedy: 'add facts, or let more of them be asked',
    },
    'given-away': {
      says: 'in a quiz of {found} questions one tells the answer to another',
      expected: 'questions that do not answer one another',
      remedy: 'add facts about other subjects, or shorten statements that tell several facts at once',
    },
  },
  th: {
    'key-positions': {
      says: 'ตัวเลือกที่ถูกอยู่บางตำแหน่งบ่อยกว่าตำแหน่งอื่น: {found}',
      expected: 'ถูกทุกตำแหน่งบ่อยเท่า ๆ กัน',
      remedy: 'เพิ่มข้อเท็จจริงที่วันที่หรือจำนวนอยู่ระหว่างและพ้นจากที่มีอยู่',
    },
    'truth-share': {
      says: 'ข้อที่ถูกกับข้อที่ผิดมีไม่เท่ากัน: {found}',
      expected: 'ข้อถูกและข้อผิดจำนวนใกล้เคียงกัน',
      remedy: 'เพิ่มข้อเท็จจริงของ property เดียวกัน เพื่อให้สร้างข้อที่ผิดได้',
    },
    'dominating-entity': {
      says: 'ชื่อเดียวเป็นคำตอบบ่อยเกินไป: {found}',
      expected: 'คำตอบหลากหลายชื่อ',
      remedy: 'เพิ่มข้อเท็จจริงของสิ่งอื่นชนิดเดียวกัน หรือถามข้อเท็จจริงเหล่านี้ด้านอื่น',
    },
    'fact-twice': {
      says: 'ควิซ {found} ข้อถามข้อเท็จจริงเดียวซ้ำ',
      expected: 'ข้อเท็จจริงละหนึ่งคำถามในควิซเดียว',
      remedy: 'เพิ่มข้อเท็จจริง หรือเปิดให้ถามได้มากขึ้น',
    },
    'given-away': {
      says: 'ในควิซ {found} ข้อ มีข้อหนึ่งบอกคำตอบของอีกข้อ',
      expected: 'คำถามที่ไม่เฉลยกันเอง',
      remedy: 'เพิ่มข้อเท็จจริงเรื่องอื่น หรือย่อข้อความที่เล่าหลายข้อเท็จจริงพร้อมกัน',
    },
  },
};
