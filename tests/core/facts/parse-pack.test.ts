import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePack } from '#core/facts/parse-pack.ts';
import { parsePacks } from '#core/facts/parse-packs.ts';
import { anyText } from '#tests/arbitraries/any-text.ts';
import { smallContent } from '#tests/core/facts/small-content.ts';
import { runs } from '#tests/setup/run-counts.ts';

const base = parsePack('base', smallContent.base);
const parseTrade = (files: Record<string, string>) => parsePack('trade', files, base.drafts);
const fileNames = Object.keys(smallContent.trade);

describe('parsePack', () => {
  it('reads facts with their values, qualifiers and citation', () => {
    const { pack } = parseTrade(smallContent.trade);
    const trade = pack.facts.find(({ id }) => id === 'trade-2021');
    expect(trade).toMatchObject({
      pack: 'trade',
      property: 'trade-value',
      subject: 'kazakhstan',
      value: {
        kind: 'quantity',
        amount: 62_500,
        unit: 'USD',
        step: 1,
        qualifier: 'about',
        asPrinted: '62,500 ดอลลาร์สหรัฐ',
      },
      qualifiers: {
        year: [{ kind: 'date', edtf: '2021' }],
        note: [{ kind: 'text', text: { th: 'โดยประมาณ', en: 'as estimated' } }],
      },
      status: 'estimate',
      source: { document: 'one.txt', paragraph: 14 },
    });
    expect(pack.tombstones).toEqual([{ id: 'trade-1999', reason: 'printed by mistake' }]);
  });

  it('takes the unit of a bare number from the slot, and its step from its last digit', () => {
    const files = { ...smallContent.trade };
    files['facts.yaml'] = (files['facts.yaml'] ?? '').replace(/value: \{ amount: 62500.*/, 'value: 2.5');
    const fact = parseTrade(files).pack.facts.find(({ id }) => id === 'trade-2021');
    expect(fact?.value).toMatchObject({ amount: 2.5, unit: 'USD', step: 0.1, asPrinted: '2.5' });
  });

  it('keeps the slots that are not to be asked, and names one that the property does not ask for', () => {
    const withUnasked = (slot: string) => {
      const files = { ...smallContent.trade };
      const wanted = `paragraph: 7\n    unasked: [${slot}]`;
      files['facts.yaml'] = (files['facts.yaml'] ?? '').replace('paragraph: 7', wanted);
      return parseTrade(files);
    };
    const { pack, problems } = withUnasked('value');
    expect(pack.facts.flatMap(({ unasked }) => unasked ?? [])).toEqual(['value']);
    expect(problems).toEqual([]);
    expect(withUnasked('valu').problems).toMatchObject([{ code: 'unknown-slot', found: 'valu' }]);
  });

  it('keeps a correction with its reason', () => {
    const files = { ...smallContent.trade };
    const correction =
      'paragraph: 7\n    correction: { since: 2026-11-22, reason: { th: แก้, en: corrected } }';
    files['facts.yaml'] = (files['facts.yaml'] ?? '').replace('paragraph: 7', correction);
    const fact = parseTrade(files).pack.facts.find(({ id }) => id === 'embassy');
    expect(fact?.correction).toEqual({ since: '2026-11-22', reason: { th: 'แก้', en: 'corrected' } });
  });

  it('reads facts from several files', () => {
    const { 'facts.yaml': facts = '', ...rest } = smallContent.trade;
    const [first, second] = facts.split('  - id: trade-2020');
    const files = {
      ...rest,
      'facts/a.yaml': first ?? '',
      'facts/b.yaml': `document: one.txt\nfacts:\n  - id: trade-2020${second}`,
    };
    expect(parseTrade(files).problems).toEqual([]);
    expect(parseTrade(files).pack.facts).toEqual(parseTrade(smallContent.trade).pack.facts);
  });

  it('returns the other facts when one is wrong', () => {
    const files = { ...smallContent.trade };
    files['facts.yaml'] = (files['facts.yaml'] ?? '').replace('value: 2008-07', 'value: soon');
    const { pack, problems } = parseTrade(files);
    expect(pack.facts.map(({ id }) => id)).toEqual(['trade-2020', 'trade-2021']);
    expect(problems.map(({ code }) => code)).toEqual(['bad-date']);
  });

  it('reports a list that contains itself as what it is not', () => {
    const { pack, problems } = parseTrade({ ...smallContent.trade, 'facts.yaml': 'facts: &a [*a]\n' });
    expect(pack.facts).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain('wrong-type');
  });

  it('never throws on a file of any text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fileNames), anyText(300), (name, text) => {
        parseTrade({ [name]: text });
      }),
      { numRuns: runs(40) },
    );
  });

  it('never throws on a file of any data', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fileNames),
        fc.constantFrom('facts', 'entities', 'properties', 'sources', 'expressions'),
        fc.jsonValue(),
        (name, field, value) => {
          parseTrade({
            ...smallContent.trade,
            [name]: JSON.stringify({ [field]: [value], document: value }),
          });
        },
      ),
      { numRuns: runs(50) },
    );
  });

  it('never throws on a file with a piece cut out, doubled or replaced', () => {
    const noise = fc.constantFrom(
      '',
      ':',
      '\n',
      '- ',
      '{',
      '}',
      '[',
      '"',
      '\t',
      '__proto__: ',
      'null',
      '~',
      '1e999',
      '&a',
      '*a',
      'กำ',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...fileNames),
        fc.nat(),
        fc.nat(200),
        noise,
        fc.boolean(),
        (name, at, length, put, double) => {
          const text = smallContent.trade[name] ?? '';
          const start = at % (text.length + 1);
          const piece = text.slice(start, start + length);
          const changed = `${text.slice(0, start)}${double ? piece + piece : put}${text.slice(start + length)}`;
          const parsed = parsePacks(
            new Map([
              ['base', smallContent.base],
              ['trade', { ...smallContent.trade, [name]: changed }],
            ]),
          );
          for (const { place } of parsed.flatMap(({ problems }) => problems))
            expect(place.line).toBeGreaterThan(0);
        },
      ),
      { numRuns: runs(100) },
    );
  });
});
