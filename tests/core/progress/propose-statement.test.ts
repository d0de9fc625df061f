import { expect, test } from 'vitest';
import type { Value } from '#core/facts/value.ts';
import { proposeStatement } from '#core/progress/propose-statement.ts';
import {
  makeBase,
  makeDate,
  makeQuantity,
  makeRef,
  makeTrade,
  makeVisit,
} from '#tests/core/questions/make-base.ts';

const { entities } = makeBase([]);
const visit = (th: string, en: string) => makeVisit('v1', 'ann', 'oz', '2008-07', { statement: { th, en } });
const propose = (th: string, en: string, slot = 'value', values: readonly Value[] = [makeDate('2009-08')]) =>
  proposeStatement(visit(th, en), slot, values, entities);

test('the new date stands where the former one stood, in each language as it was written', () => {
  const { statement, unchanged } = propose(
    'แอนไปออซเมื่อเดือนกรกฎาคม 2551 เป็นครั้งแรก',
    'Ann went to Oz in July 2008 for the first time.',
  );
  expect(statement.th).toMatch(/^แอนไปออซเมื่อเดือนสิงหาคม\s(พ\.ศ\.\s)?2552 เป็นครั้งแรก$/);
  expect(statement.en).toBe('Ann went to Oz in August 2009 for the first time.');
  expect(unchanged).toEqual([]);
});

test('a date that became finer takes the words that go with it', () => {
  const finer = [makeDate('1996-03-17')] as const;
  const { statement } = propose(
    'แอนไปออซในเดือนกรกฎาคม พ.ศ. 2551',
    'Ann went to Oz in July 2008.',
    'value',
    finer,
  );
  expect(statement.th.replaceAll('\u00a0', ' ')).toBe('แอนไปออซในวันที่ 17 มีนาคม พ.ศ. 2539');
  expect(statement.en.replaceAll('\u00a0', ' ')).toBe('Ann went to Oz on 17 March 1996.');
});

test('a name is replaced, and a number with or without its unit', () => {
  const named = proposeStatement(
    visit('แอนไปชื่อ oz', 'Ann went to Name oz.'),
    'host',
    [makeRef('pern')],
    entities,
  );
  expect(named.statement).toEqual({ th: 'แอนไปชื่อ pern', en: 'Ann went to Name pern.' });
  const statement = { th: 'มีมูลค่า 5 ล้าน', en: 'It came to 5 million US dollars.' };
  const trade = makeTrade('t', 'oz', '2012', makeQuantity(5_000_000, { step: 1_000_000 }), { statement });
  const amount = makeQuantity(7_000_000, { step: 1_000_000 });
  expect(proposeStatement(trade, 'value', [amount], entities).statement).toEqual({
    th: 'มีมูลค่า 7 ล้าน',
    en: 'It came to 7 million US dollars.',
  });
});

test('a sentence that does not give the value, or gives it twice, stays and is named', () => {
  const { statement, unchanged } = propose('แอนไปออซ', 'July 2008 and July 2008.');
  expect(statement).toEqual({ th: 'แอนไปออซ', en: 'July 2008 and July 2008.' });
  expect(unchanged).toEqual(['th', 'en']);
});

test('digits inside a longer number are not taken for the value', () => {
  const statement = { th: '15,000 กับ 2.5', en: 'Out of 15,000 or 2.5' };
  const trade = makeTrade('t', 'oz', '2012', makeQuantity(5), { statement });
  expect(proposeStatement(trade, 'value', [makeQuantity(7)], entities).unchanged).toEqual(['th', 'en']);
});
