import { expect, test } from 'vitest';
import { excusedByGaps } from '#core/facts/check/excused-by-gaps.ts';
import type { FactDraft, Gap } from '#core/facts/parse/fact-draft.ts';
import type { Expression } from '#core/facts/parse/parse-expressions.ts';
import { readYaml } from '#core/facts/parse/read-yaml.ts';

const file = readYaml('f.yaml', '');

function expression(paragraph: number, text: string, date: string | null, number: number | null) {
  const kind: Expression['kind'] = date === null ? 'number' : 'date';
  const item: Expression = { document: 'one.txt', paragraph, text, date, number, kind };
  return { item, part: { file, path: [], item: text } };
}

/** The texts of the expressions that a fact with these gaps may state. */
function excused(gaps: readonly Partial<Gap>[], citation: string | null, missing: typeof rows) {
  const fact: FactDraft = {
    id: 'f',
    property: null,
    subject: '',
    values: [],
    gaps: gaps.map((gap) => ({ slot: 'value', kind: null, raw: undefined, ...gap })),
    statement: {},
    document: undefined,
    paragraph: undefined,
    disputes: [],
    mentions: [],
    was: [],
  };
  const found = excusedByGaps(missing, [{ item: fact, part: { file, path: [], item: 'f' } }], () => citation);
  return [...found].map(({ item }) => item.text);
}

const rows = [
  expression(7, 'a', '2015-03-30', null),
  expression(7, 'b', '2008-07', null),
  expression(7, 'c', null, 62_500),
  expression(7, 'd', null, 2),
  expression(7, 'e', null, 2),
  expression(9, 'f', '2008-07', null),
];
const seven = 'one.txt\u00017';

test('a gap excuses the nearest expression of its paragraph and kind, and all that say the same', () => {
  expect(excused([{ kind: 'date', raw: '2008-13' }], seven, rows)).toEqual(['b']);
  expect(excused([{ kind: 'quantity', raw: { amount: 62_500 } }], seven, rows)).toEqual(['c']);
  expect(excused([{ kind: 'quantity', raw: { amount: 2 } }], seven, rows)).toEqual(['d', 'e']);
});

test('one that has nothing in it excuses one expression, not all', () => {
  expect(excused([{ kind: 'date' }], seven, rows)).toEqual(['a']);
  expect(excused([{ kind: 'date' }, { kind: 'date' }, { kind: 'date' }], seven, rows)).toEqual(['a', 'b']);
});

test('one of unknown kind excuses what it could be, and nothing where it is no date and no number', () => {
  expect(excused([{ raw: '2008-06' }], seven, rows)).toEqual(['b']);
  expect(excused([{ raw: 62_500 }], seven, rows)).toEqual(['c']);
  expect(excused([{ raw: 'kazakhstan' }, { kind: 'entity', raw: 5 }], seven, rows)).toEqual([]);
});

test('where it cannot be told which paragraph is meant, it may be any', () => {
  expect(excused([{ kind: 'date', raw: '2008-07' }], null, rows)).toEqual(['b', 'f']);
});
