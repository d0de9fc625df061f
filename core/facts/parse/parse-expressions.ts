import type { z } from 'zod';
import type { Draft } from '#core/facts/parse/draft.ts';
import { fieldOf, type Located, parseFields, parseList } from '#core/facts/parse/parse-list.ts';
import { parseDateText } from '#core/facts/parse/parse-values.ts';
import type { YamlFile } from '#core/facts/parse/read-yaml.ts';
import { type Part, problemAt, within } from '#core/facts/parse/schema-problems.ts';
import { expressionSchema, fileSchemas } from '#core/facts/parse/schemas.ts';
import type { FactProblem } from '#core/facts/problem.ts';

/** A date or number that a source contains. It may have no value: a period by name, "every year", "several". */
export interface Expression {
  readonly document: string;
  readonly paragraph: number;
  readonly text: string;
  /** EDTF. */
  readonly date: string | null;
  readonly number: number | null;
  readonly kind: 'date' | 'number';
}

export interface ParsedExpressions {
  readonly items: readonly Located<Expression>[];
  /** Every row, those that could not be read in full as far as they could. */
  readonly drafts: readonly Located<Draft<Expression>>[];
  readonly problems: readonly FactProblem[];
}

/** Reads `expressions.yaml`. `onlyDocument` is the source of expressions that name none. */
export function parseExpressions(file: YamlFile, onlyDocument: string | null): ParsedExpressions {
  const named = fieldOf(file.data, 'document');
  const document = typeof named === 'string' ? named : onlyDocument;
  const list = parseList(file, 'expressions', expressionSchema);
  const problems = [...parseFields(file, fileSchemas.expressions, ['expressions']), ...list.problems];
  const items: Located<Expression>[] = [];
  const drafts: Located<Draft<Expression>>[] = [];
  const whole = new Set(list.items.map(({ part }) => part.path.at(-1)));
  for (const { item: raw, part: unnamed } of list.drafts) {
    const part = { ...unnamed, item: raw.text ?? '' };
    const read = readExpression(raw, part, document);
    problems.push(...read.problems);
    drafts.push({ item: read.draft, part });
    const { document: place, paragraph, text, kind, date = null, number = null } = read.draft;
    const isWhole = whole.has(unnamed.path.at(-1)) && read.problems.length === 0;
    if (isWhole && place !== undefined && paragraph !== undefined && text !== undefined && kind)
      items.push({ item: { document: place, paragraph, text, date, number, kind }, part });
  }
  return { items, drafts, problems };
}

function readExpression(
  raw: Draft<z.infer<typeof expressionSchema>>,
  part: Part,
  fileDocument: string | null,
): { readonly draft: Draft<Expression>; readonly problems: readonly FactProblem[] } {
  const { paragraph, text, number } = raw;
  const document = raw.document ?? fileDocument ?? undefined;
  const problems =
    document === undefined && !Object.hasOwn(raw, 'document')
      ? [problemAt(part, 'missing-field', '', ['document'])]
      : [];
  const date = raw.date === undefined ? null : parseDateText(raw.date, within(part, 'date'));
  if (date && 'problems' in date) problems.push(...date.problems);
  const read = date && 'value' in date ? date.value : undefined;
  const kind = kindOf(raw);
  if (kind === undefined && !Object.hasOwn(raw, 'kind'))
    problems.push(problemAt(part, 'missing-field', '', ['date', 'number', 'kind']));
  return { draft: { document, paragraph, text, date: read, number, kind }, problems };
}

/** Undefined where it cannot be told. */
function kindOf(raw: Draft<z.infer<typeof expressionSchema>>): Expression['kind'] | undefined {
  if (Object.hasOwn(raw, 'date')) return 'date';
  return Object.hasOwn(raw, 'number') ? 'number' : raw.kind;
}
