import type { z } from 'zod';
import type { Path, YamlFile } from '#core/facts/parse/read-yaml.ts';
import { type Part, problemAt, schemaProblems } from '#core/facts/parse/schema-problems.ts';
import type { FactProblem } from '#core/facts/problem.ts';

/** Something read from a file, with the place it was read from. */
export interface Located<T> {
  readonly item: T;
  readonly part: Part;
}

export interface ParsedList<T> {
  readonly items: readonly Located<T>[];
  readonly problems: readonly FactProblem[];
  /** Ids of items that are in the file but could not be read; nobody need report that they are missing. */
  readonly unreadable: readonly string[];
}

/** Reads every item of a list by itself, so that one bad item does not hide the others. */
export function parseList<S extends z.ZodType>(
  file: YamlFile,
  field: string,
  schema: S,
): ParsedList<z.infer<S>> {
  const root: Part = { file, path: [], item: '' };
  const data = fieldOf(file.data, field);
  if (data === undefined || data === null) return { items: [], problems: [], unreadable: [] };
  const list: Part = { ...root, path: [field] };
  if (!Array.isArray(data))
    return { items: [], problems: [problemAt(list, 'wrong-type', data, ['array'])], unreadable: [] };
  const items: Located<z.infer<S>>[] = [];
  const problems: FactProblem[] = [];
  const unreadable: string[] = [];
  for (const [index, raw] of data.entries()) {
    const part: Part = { file, path: [field, index], item: idOf(raw) };
    const parsed = schema.safeParse(raw);
    if (parsed.success) items.push({ item: parsed.data, part });
    else {
      problems.push(...schemaProblems(parsed.error.issues, part, raw));
      unreadable.push(part.item);
    }
  }
  return { items, problems, unreadable };
}

/** Problems of the file's own fields: a name that does not belong there, a list that is missing. */
export function parseFields(file: YamlFile, schema: z.ZodType, lists: readonly string[]): FactProblem[] {
  const parsed = schema.safeParse(file.data ?? {});
  if (parsed.success) return [];
  const own = parsed.error.issues.filter(
    (issue) =>
      issue.path.length === 0 ||
      !lists.includes(String(issue.path[0])) ||
      fieldOf(file.data, String(issue.path[0])) === undefined,
  );
  return schemaProblems(own, { file, path: [], item: '' }, file.data);
}

/** One field of a file's data; undefined where there is none. */
export function fieldOf(data: unknown, field: Path[number]): unknown {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, field)) return undefined;
  return (data as Readonly<Record<string | number, unknown>>)[field];
}

function idOf(raw: unknown): string {
  const id = fieldOf(raw, 'id');
  return typeof id === 'string' ? id.slice(0, 100) : '';
}
