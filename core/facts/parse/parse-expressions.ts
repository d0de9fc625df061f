import type { z } from 'zod';
import { fieldOf, type Located, parseFields, parseList } from '#core/facts/parse/parse-list.ts';
import { parseDateText } from '#core/facts/parse/parse-values.ts';
import type { YamlFile } from '#core/facts/parse/read-yaml.ts';
import { type Part, problemAt, within } from '#core/facts/parse/schema-problems.ts';
import { expressionSchema, fileSchemas } from '#core/facts/parse/schemas.ts';
import type { FactProblem } from '#core/facts/problem.ts';

/** A date or number that a source contains. Neither date nor number: a period by name, "every year". */
export interface Expression {
  readonly document: string;
  readonly paragraph: number;
  readonly text: string;
  /** EDTF. */
  readonly date: string | null;
  readonly number: number | null;
}

/** Reads `expressions.yaml`. `onlyDocument` is the source of expressions that name none. */
export function parseExpressions(
  file: YamlFile,
  onlyDocument: string | undefined,
): { readonly items: readonly Located<Expression>[]; readonly problems: readonly FactProblem[] } {
  const named = fieldOf(file.data, 'document');
  const document = typeof named === 'string' ? named : onlyDocument;
  const list = parseList(file, 'expressions', expressionSchema);
  const problems = [...parseFields(file, fileSchemas.expressions, ['expressions']), ...list.problems];
  const items: Located<Expression>[] = [];
  for (const { item, part: unnamed } of list.items) {
    const part = { ...unnamed, item: item.text };
    const parsed = toExpression(item, part, document);
    if (Array.isArray(parsed)) problems.push(...parsed);
    else items.push({ item: parsed, part });
  }
  return { items, problems };
}

function toExpression(
  raw: z.infer<typeof expressionSchema>,
  part: Part,
  fileDocument: string | undefined,
): Expression | FactProblem[] {
  const document = raw.document ?? fileDocument;
  if (document === undefined) return [problemAt(part, 'missing-field', '', ['document'])];
  const date = raw.date === undefined ? { value: null } : parseDateText(raw.date, within(part, 'date'));
  if ('problems' in date) return [...date.problems];
  return { document, paragraph: raw.paragraph, text: raw.text, date: date.value, number: raw.number ?? null };
}
