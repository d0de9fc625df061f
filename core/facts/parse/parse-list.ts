import type { z } from 'zod';
import { type Draft, salvage } from '#core/facts/parse/draft.ts';
import type { Path, YamlFile } from '#core/facts/parse/read-yaml.ts';
import { type Part, problemAt, schemaProblems } from '#core/facts/parse/schema-problems.ts';
import type { FactProblem } from '#core/facts/problem.ts';

/** Something read from a file, with the place it was read from. */
export interface Located<T> {
  readonly item: T;
  readonly part: Part;
}

export interface ParsedList<T, D = Draft<T>> {
  readonly items: readonly Located<T>[];
  /** Every item in its order, those that could not be read in full as far as they could. */
  readonly drafts: readonly Located<D>[];
  readonly problems: readonly FactProblem[];
}

/** Reads every item of a list by itself, so that one bad item does not hide the others. */
export function parseList<S extends z.ZodType>(
  file: YamlFile,
  field: string,
  schema: S,
): ParsedList<z.infer<S>> {
  const data = fieldOf(file.data, field);
  if (data === undefined || data === null) return { items: [], drafts: [], problems: [] };
  const list: Part = { file, path: [field], item: '' };
  if (!Array.isArray(data))
    return { items: [], drafts: [], problems: [problemAt(list, 'wrong-type', data, ['array'])] };
  const items: Located<z.infer<S>>[] = [];
  const drafts: Located<Draft<z.infer<S>>>[] = [];
  const problems: FactProblem[] = [];
  for (const [index, raw] of data.entries()) {
    const part: Part = { file, path: [field, index], item: idOf(raw) };
    const parsed = schema.safeParse(raw);
    if (parsed.success) items.push({ item: parsed.data, part });
    else problems.push(...schemaProblems(parsed.error.issues, part, raw));
    const read = parsed.success ? parsed.data : (salvage(raw, parsed.error.issues) ?? {});
    // What the schema does not object to has the schema's type.
    drafts.push({ item: read as Draft<z.infer<S>>, part });
  }
  return { items, drafts, problems };
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
