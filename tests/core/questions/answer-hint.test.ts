import { expect, test } from 'vitest';
import { answerHint } from '#core/questions/answer-hint.ts';
import type { Expected } from '#core/questions/question.ts';

const date = (edtf: string): Expected => ({ kind: 'date', edtf });
const amount = (unit: string): Expected => ({ kind: 'quantity', amount: 5, unit, step: 1 });

test.each([
  ['2010-04-05', 'day, month and year', 'ตอบเป็นวัน เดือน ปี'],
  ['2010-04', 'month and year', 'ตอบเป็นเดือนและปี'],
  ['2010', 'the year', 'ตอบเป็นปี'],
  ['2010~', 'the year', 'ตอบเป็นปี'],
  ['2010/2012', 'from when to when', 'ตอบเป็นช่วงเวลา จากเมื่อใดถึงเมื่อใด'],
])('%s is wanted as: %s', (edtf, en, th) => {
  expect(answerHint(date(edtf), 'When?', 'en')).toBe(en);
  expect(answerHint(date(edtf), 'เมื่อใด', 'th')).toBe(th);
});

test('a sentence that asks for the year itself needs no hint, unless more than the year is wanted', () => {
  expect(answerHint(date('2010'), 'In which year did it open?', 'en')).toBe('');
  expect(answerHint(date('2010'), 'เปิดในปีใด', 'th')).toBe('');
  expect(answerHint(date('2010'), 'เปิดในปี ____', 'th')).toBe('');
  expect(answerHint(date('2010-04'), 'In which year did it open?', 'en')).toBe('month and year');
});

test('a unit that a bare number leaves open is told, unless the sentence names it', () => {
  expect(answerHint(amount('USD'), 'How much?', 'en')).toBe('in US dollars');
  expect(answerHint(amount('percent'), 'เติบโตเท่าใด', 'th')).toBe('หน่วย: ร้อยละ');
  expect(answerHint(amount('years'), 'How many years?', 'en')).toBe('');
});

test('a unit that is counted is clear from what is asked, an unknown one is told as it is', () => {
  expect(answerHint(amount('projects'), 'How many?', 'en')).toBe('');
  expect(answerHint(amount('leagues'), 'How far?', 'en')).toBe('in leagues');
});

test('a name is wanted as a name', () => {
  expect(answerHint({ kind: 'name', names: ['Oz'], rivals: [] }, 'Who?', 'en')).toBe('');
});
