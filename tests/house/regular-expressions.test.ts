import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from '@swc/core';
import { describe, expect, it } from 'vitest';
import { dangerOf } from '#tests/house/pattern-danger.ts';

const wings = ['core', 'server', 'offline', 'ui', 'app', 'cli'];

interface Literal {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** Every regular expression written in a file. */
function literalsOf(file: string): readonly Literal[] {
  const found: Literal[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'RegExpLiteral' && 'pattern' in node && 'flags' in node) {
      found.push({ file, pattern: String(node.pattern), flags: String(node.flags) });
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript', tsx: file.endsWith('.tsx') }));
  return found;
}

function filesIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.tsx?$/.test(name)).map((name) => path.join(folder, name));
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

  it.each(wings)('stands nowhere in %s', (wing) => {
    expect(dangersIn(filesIn(wing))).toEqual([]);
  });

  it('stands not in what every request passes', () => {
    expect(dangersIn(['proxy.ts', 'instrumentation.ts', 'next.config.js'])).toEqual([]);
  });

  it('is looked for in every pattern: the few put together at run time are made of constants', () => {
    const files = wings.flatMap(filesIn);
    expect(files.flatMap(literalsOf).length).toBeGreaterThan(80);
    const made = files.filter((file) => /\bRegExp\(/.test(readFileSync(file, 'utf8')));
    expect(made.sort()).toEqual([
      'core/basics/find-dates.ts',
      'core/people/user-name.ts',
      'core/questions/wording-flaws.ts',
      'ui/i18n/device-preferences.ts',
    ]);
  });
});

/** Each pattern of these files that might take more than linear time, and why. */
function dangersIn(files: readonly string[]): readonly string[] {
  return files.flatMap(literalsOf).flatMap(({ file, pattern, flags }) => {
    const danger = dangerOf(pattern, flags);
    return danger === null ? [] : [`${file}: /${pattern}/ is ${danger}`];
  });
}
