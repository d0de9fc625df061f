import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { amendmentLines } from '#core/facts/amendment-lines.ts';
import { makeBase, makeVisit } from '#tests/core/questions/make-base.ts';

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
