import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  visit,
} from 'yaml';
import type { Place } from '#core/basics/problem.ts';
import type { FactProblem, FactProblemCode } from '#core/facts/problem.ts';

/** A step into a file: a field's name or an item's number. */
export type Path = readonly (string | number)[];

/** A YAML file as data, with the place of everything in it. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  readonly problems: readonly FactProblem[];
  /** Where a value stands; for one that is missing, where its nearest parent begins. */
  placeOf(path: Path): Place;
  /** Where a field's name stands. */
  placeOfKey(path: Path): Place;
}

/** Largest file read, in UTF-16 units. */
export const largestFile = 500_000;
/** Most problems of one sort told of one file. */
const mostProblems = 20;
/** Most columns a line may be indented. The library ends the process on lines that open thousands of blocks. */
const deepestIndent = 200;
const mostAliases = 100;
const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads YAML 1.2. Never throws: what cannot be read becomes a problem, the rest is returned. */
export function readYaml(file: string, text: string): YamlFile {
  const start: Place = { file, line: 1, column: 1 };
  const nothing = { file, data: undefined, placeOf: () => start, placeOfKey: () => start };
  if (text.length > largestFile) {
    return {
      ...nothing,
      problems: [problem('file-too-large', start, String(text.length), String(largestFile))],
    };
  }
  const tooDeep = text.split('\n').findIndex((line) => indentOf(line) > deepestIndent);
  if (tooDeep >= 0)
    return { ...nothing, problems: [problem('too-deep', { file, line: tooDeep + 1, column: 1 }, '')] };
  // The library throws on nesting deeper than the stack and on aliases that multiply.
  try {
    return readDocument(file, text);
  } catch (error) {
    const code = error instanceof RangeError ? 'too-deep' : 'too-many-aliases';
    return { ...nothing, problems: [problem(code, start, '', String(mostAliases))] };
  }
}

/** How far a line opens blocks or is indented: the run of spaces and block indicators it begins with. */
function indentOf(line: string): number {
  let column = 0;
  while (column < line.length && ' \t-?:'.includes(line.charAt(column))) column += 1;
  return column;
}

function readDocument(file: string, text: string): YamlFile {
  const counter = new LineCounter();
  // Unique keys are checked below: the library compares each key with every other.
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const root: ParsedNode | null = document.contents;
  const problems = [
    ...document.errors.slice(0, mostProblems).map((error) => {
      const place = placeAt(error.pos[0]);
      return problem(
        error.code === 'TAB_AS_INDENT' ? 'tab-indent' : 'bad-yaml',
        place,
        lineAt(text, place.line),
      );
    }),
    ...keyProblems(root, placeAt).slice(0, mostProblems),
  ];
  return {
    file,
    data: document.toJS({ maxAliasCount: mostAliases }),
    problems,
    placeOf: (path) => placeAt(offsetOf(root, path, 'value')),
    placeOfKey: (path) => placeAt(offsetOf(root, path, 'key')),
  };
}

/** Keys given twice, and keys that could reach the prototype of an object. */
function keyProblems(root: Node | null, placeAt: (offset: number) => Place): FactProblem[] {
  const problems: FactProblem[] = [];
  visit(root, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const place = placeAt(key.range?.[0] ?? 0);
        if (seen.has(name)) problems.push(problem('duplicate-key', place, name));
        if (unsafeKeys.has(name)) problems.push(problem('unsafe-key', place, name));
        seen.add(name);
      }
    },
  });
  return problems;
}

function offsetOf(root: Node | null, path: Path, what: 'key' | 'value'): number {
  let offset = root?.range?.[0] ?? 0;
  let node: unknown = root;
  for (const [index, step] of path.entries()) {
    const found = child(node, step);
    if (!found) return offset;
    node = found.value;
    const last = index === path.length - 1;
    offset = (last && what === 'key' ? found.keyOffset : startOf(node)) ?? found.keyOffset ?? offset;
  }
  return offset;
}

function child(
  node: unknown,
  step: string | number,
): { value: unknown; keyOffset: number | undefined } | null {
  if (isSeq(node) && typeof step === 'number') {
    const value: unknown = node.items[step];
    return value === undefined ? null : { value, keyOffset: startOf(value) };
  }
  if (!isMap(node)) return null;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return isPair(pair) ? { value: pair.value, keyOffset: startOf(pair.key) } : null;
}

function startOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined;
}

function lineAt(text: string, line: number): string {
  return (text.split('\n')[line - 1] ?? '').trim().slice(0, 80);
}

function problem(code: FactProblemCode, place: Place, found: string, ...expected: string[]): FactProblem {
  return { code, place, item: '', found, expected };
}
