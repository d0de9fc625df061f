import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '#core/facts/parse/read-yaml.ts';
import { anyText } from '#tests/arbitraries/any-text.ts';

const codesOf = (text: string) => readYaml('a.yaml', text).problems.map(({ code }) => code);

describe('readYaml', () => {
  it('gives the place of values, of names, and of the parent of what is missing', () => {
    const file = readYaml('a.yaml', 'facts:\n  - id: one\n    value: { amount: 5 }\n');
    expect(file.data).toEqual({ facts: [{ id: 'one', value: { amount: 5 } }] });
    expect(file.placeOf(['facts', 0, 'value', 'amount'])).toEqual({ file: 'a.yaml', line: 3, column: 22 });
    expect(file.placeOfKey(['facts', 0, 'value'])).toEqual({ file: 'a.yaml', line: 3, column: 5 });
    expect(file.placeOf(['facts', 0, 'nothing', 'deeper'])).toEqual({ file: 'a.yaml', line: 2, column: 5 });
  });

  it('keeps dates as they are written', () => {
    expect(readYaml('a.yaml', 'a: 1992-06-29\nb: 2024~\nc: 2024').data).toEqual({
      a: '1992-06-29',
      b: '2024~',
      c: 2024,
    });
  });

  it('reads what it can beside a mistake', () => {
    const file = readYaml('a.yaml', 'good: 1\nbad: [1, 2\n');
    expect(file.problems.map(({ code }) => code)).toContain('bad-yaml');
    expect(file.data).toMatchObject({ good: 1 });
  });

  it('refuses aliases that multiply', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...[...'bcdefgh'].map((name, index) => {
        const before = 'abcdefgh'[index];
        return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
      }),
    ].join('\n');
    expect(codesOf(bomb)).toEqual(['too-many-aliases']);
    expect(codesOf('a: *nobody')).toEqual(['too-many-aliases']);
  });

  it('survives nesting deeper than the stack', () => {
    expect(codesOf('['.repeat(100_000))).toContain('bad-yaml');
    expect(codesOf('{a: '.repeat(20_000))).toContain('bad-yaml');
    // The library built a pattern as long as the indent of these, and the process ended.
    expect(codesOf('- '.repeat(50_000))).toEqual(['too-deep']);
    expect(codesOf(`a:\n${' '.repeat(5000)}b: 1`)).toEqual(['too-deep']);
  });

  it('never lets a file reach the prototype of objects', () => {
    const file = readYaml('a.yaml', '__proto__: { admin: true }\nconstructor: 1\n');
    expect(file.problems.map(({ code }) => code)).toEqual(['unsafe-key', 'unsafe-key']);
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
  });

  it('never throws, whatever the text', () => {
    const syntax = fc
      .array(
        fc.constantFrom(
          'a',
          ':',
          ' ',
          '\n',
          '-',
          '[',
          ']',
          '{',
          '}',
          '"',
          "'",
          '&a',
          '*a',
          '|',
          '>',
          '\t',
          '#',
          '!!',
          '%',
          '?',
          'ก',
          '\u0000',
          '<<: ',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(anyText(40), syntax), (text) => {
        const file = readYaml('a.yaml', text);
        for (const { place } of file.problems) expect(place.line).toBeGreaterThan(0);
        file.placeOf(['a', 0, 'b']);
      }),
    );
  });
});
