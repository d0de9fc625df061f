import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from '@swc/core';
import { describe, expect, it } from 'vitest';
import { dangerOf } from '#tests/house/pattern-danger.ts';

interface Literal {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** Every regular expression written in the code that reads what people type or send. */
function literalsOf(file: string): readonly Literal[] {
  const found: Literal[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'RegExpLiteral' && 'pattern' in node && 'flags' in node) {
      found.push({ file, pattern: String(node.pattern), flags: String(node.flags) });
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript' }));
  return found;
}

function filesIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => path.join(folder, name));
}

describe('a regular expression that takes more than linear time', () => {
  it.each([
    ['(a+)+$', ''],
    ['(.*)*x', ''],
    ['(a|a)*b', ''],
    ['(a|ab)*c', ''],
    ['^(\\w+\\s?)*$', ''],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', ''],
    ['^a*a*b', ''],
    ['^.*,.*;', ''],
    ['\\s+$', ''],
    ['\\B(?=(?:\\d{3})+$)', 'g'],
    ['\\p{L}+[^\\p{L}]', 'u'],
  ])('is told by its shape: /%s/', (pattern, flags) => {
    expect(dangerOf(pattern, flags)).not.toBeNull();
  });

  it.each([
    ['^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(~)?$', ''],
    ['^[a-z0-9]+(?:-[a-z0-9]+)*$', ''],
    ['[^\\p{L}\\p{M}]+', 'gu'],
    ['\\{[^{}]*\\}|[^{}]+|[{}]', 'g'],
    ['\\d[\\d,]*(?:\\.\\d+)?', 'g'],
    ['(?:[^\\p{L}.]|\\.(?!\\d))+', 'gu'],
  ])('is told from one that does not: /%s/', (pattern, flags) => {
    expect(dangerOf(pattern, flags)).toBeNull();
  });

  it('stands nowhere in the core, and in no command', () => {
    const literals = ['core', 'cli'].flatMap(filesIn).flatMap(literalsOf);
    const dangers = literals.flatMap(({ file, pattern, flags }) => {
      const danger = dangerOf(pattern, flags);
      return danger === null ? [] : [`${file}: /${pattern}/ is ${danger}`];
    });
    expect(literals.length).toBeGreaterThan(50);
    expect(dangers).toEqual([]);
  });
});
