import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { amendPacks } from '#core/facts/amendment.ts';
import { amendmentLines } from '#core/facts/amendment-lines.ts';
import { makeFactBase } from '#core/facts/fact-base.ts';
import { parsePacks } from '#core/facts/parse-packs.ts';
import type { Value } from '#core/facts/value.ts';
import { smallContent } from '#tests/core/facts/small-content.ts';
import {
  makeBase,
  makeDate,
  makeQuantity,
  makeRef,
  makeText,
  makeTrade,
  makeVisit,
} from '#tests/core/questions/make-base.ts';

const base = makeBase([makeVisit('v1', 'ann', 'oz', '2012')]);

test('what was decided is written as YAML, pack by pack', () => {
  const lines = amendmentLines(
    [
      { kind: 'alias', entity: 'oz', locale: 'en', text: 'Land: "Oz"' },
      { kind: 'alias', entity: 'oz', locale: 'th', text: 'แดนออซ' },
      { kind: 'withdrawal', fact: 'v1', ask: 'host' },
      { kind: 'withdrawal', fact: 'v1', ask: 'value' },
      { kind: 'correction', fact: 'v1', ask: 'subject', revision: 'abc' },
    ],
    base,
  );
  expect(lines[0]).toBe('# p');
  expect(lines.at(-1)).toBe('  # v1: revision abc was found wrong; correct it (asked for: subject)');
  expect(parse(lines.join('\n'))).toEqual({
    entities: [{ id: 'oz', aliases: { th: ['แดนออซ'], en: ['Land: "Oz"'] } }],
    facts: [{ id: 'v1', unasked: ['host', 'value'] }],
  });
});

test('without decisions there is nothing to paste', () => {
  expect(amendmentLines([], base)).toEqual([]);
});

const change = {
  fact: 'v1',
  revision: 'r-v1',
  statement: { th: 'ใหม่: "ใช่"', en: 'New' },
  correction: { since: '2026-06-01', reason: { th: 'ผิด', en: 'wrong' } },
} as const;

test('a corrected fact is written with its new value, sentence and reason, as the files are read', () => {
  const amendments = [
    { kind: 'revision', ...change, slot: 'value', values: [makeDate('2013-05')] },
    { kind: 'withdrawal', fact: 'v1', ask: 'host' },
  ] as const;
  const served = { ...makeVisit('v1', 'ann', 'oz', '2013-05'), statement: change.statement };
  const { facts } = parse(amendmentLines(amendments, makeBase([served])).join('\n'));
  expect(facts).toEqual([
    {
      id: 'v1',
      value: '2013-05',
      statement: change.statement,
      correction: change.correction,
      unasked: ['host'],
    },
  ]);
});

test('each kind of value is written so that the reader of packs reads it back', () => {
  const amount = makeQuantity(349_200_000, { step: 100_000, asPrinted: '349.2 ล้าน', qualifier: 'about' });
  const trade = { ...makeTrade('v1', 'oz', '2012', amount), statement: change.statement };
  const write = (slot: string, values: readonly Value[], fact = trade) =>
    parse(amendmentLines([{ kind: 'revision', ...change, slot, values }], makeBase([fact])).join('\n'))
      .facts[0][slot];
  expect(write('value', [amount])).toEqual({
    amount: 349_200_000,
    unit: 'USD',
    step: 100_000,
    printed: '349.2 ล้าน',
    hedge: 'about',
  });
  expect(write('subject', [makeRef('oz')])).toBe('oz');
  const text = makeText('x');
  expect(write('value', [text], { ...trade, value: text })).toEqual(text.text);
});

test('what a file has put right since is not to be pasted', () => {
  const amendment = { kind: 'revision', ...change, slot: 'value', values: [makeDate('1999')] } as const;
  expect(amendmentLines([amendment], base)).toEqual([]);
});

test('pasted into its file, a correction gives the very revision that was served beside it', () => {
  const read = (facts: string) => {
    const files = { base: smallContent.base, trade: { ...smallContent.trade, 'facts.yaml': facts } };
    return parsePacks(new Map(Object.entries(files))).map(({ pack }) => pack);
  };
  const file = smallContent.trade['facts.yaml'] ?? '';
  const packs = read(file);
  const amount = makeQuantity(5_000_000, { step: 1_000_000, asPrinted: '5 ล้าน', qualifier: 'over' });
  for (const [id, value] of [
    ['embassy', makeDate('2009')],
    ['trade-2020', amount],
  ] as const) {
    const revision = makeFactBase(packs).facts.get(id)?.revision ?? '';
    const amendments = [
      { kind: 'revision', ...change, fact: id, revision, slot: 'value', values: [value] },
    ] as const;
    const served = makeFactBase(amendPacks(packs, amendments));
    const [pasted] = parse(amendmentLines(amendments, served).join('\n')).facts;
    const content = parse(file);
    const facts = content.facts.map((fact: { id: string }) =>
      fact.id === id ? { ...fact, ...pasted } : fact,
    );
    const now = read(stringify({ ...content, facts }));
    expect(makeFactBase(now).facts.get(id)).toEqual(served.facts.get(id));
    expect(amendPacks(now, amendments)).toEqual(now);
  }
});
