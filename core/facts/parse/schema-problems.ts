import type { z } from 'zod';
import type { Path, YamlFile } from '#core/facts/parse/read-yaml.ts';
import { languageFields } from '#core/facts/parse/schemas.ts';
import type { FactProblem } from '#core/facts/problem.ts';

type Issue = z.core.$ZodIssue;

/** Where a part of a file was read: the file, the path to it, and the id it belongs to. */
export interface Part {
  readonly file: YamlFile;
  readonly path: Path;
  readonly item: string;
}

/** The part one or more steps further in. */
export function within(part: Part, ...steps: Path): Part {
  return { ...part, path: [...part.path, ...steps] };
}

/** A problem at a part of a file. */
export function problemAt(
  part: Part,
  code: FactProblem['code'],
  found: unknown,
  expected: readonly string[] = [],
): FactProblem {
  return { code, place: part.file.placeOf(part.path), item: part.item, found: describe(found), expected };
}

/** What a schema says against a part, as problems. */
export function schemaProblems(issues: readonly Issue[], part: Part, data: unknown): FactProblem[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const at = within(part, ...path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownField(within(at, key), key));
    return [issueProblem(issue, at, path, valueAt(data, path))];
  });
}

function unknownField(part: Part, key: string): FactProblem {
  return {
    code: 'unknown-field',
    place: part.file.placeOfKey(part.path),
    item: part.item,
    found: key,
    expected: [],
  };
}

function issueProblem(issue: Issue, at: Part, path: Path, value: unknown): FactProblem {
  const name = String(path.at(-1) ?? '');
  if (value === undefined || value === null || value === '') {
    return problemAt(at, languageFields.has(name) ? 'missing-language' : 'missing-field', '', [name]);
  }
  switch (issue.code) {
    case 'invalid_value':
      return problemAt(at, 'not-allowed', value, issue.values.map(String));
    case 'invalid_type':
      return problemAt(at, 'wrong-type', value, [issue.expected]);
    case 'too_small':
      return problemAt(at, 'out-of-range', value, [`≥ ${issue.minimum}`]);
    case 'too_big':
      return problemAt(at, 'out-of-range', value, [`≤ ${issue.maximum}`]);
    case 'invalid_key':
      return problemAt(at, 'bad-id', name);
    case 'invalid_format':
      return problemAt(
        at,
        path.some((step) => step === 'id' || step === 'was') ? 'bad-id' : 'wrong-type',
        value,
        [issue.format === 'url' ? 'url' : name],
      );
    default:
      return problemAt(at, 'wrong-type', value, []);
  }
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    return (value as Readonly<Record<string | number, unknown>>)[step];
  }, data);
}

/** A value as the file has it, short enough for a sentence. */
function describe(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 80);
  if (Array.isArray(value)) return `[… ${value.length}]`;
  if (typeof value === 'object' && value !== null) return `{ ${Object.keys(value).slice(0, 6).join(', ')} }`;
  return String(value);
}
