import { parseEdtf } from '#core/basics/edtf.ts';
import { sourcesByDocument } from '#core/facts/check/check-references.ts';
import { excusedByGaps } from '#core/facts/check/excused-by-gaps.ts';
import type { FactDraft } from '#core/facts/parse/fact-draft.ts';
import type { Expression } from '#core/facts/parse/parse-expressions.ts';
import type { Located } from '#core/facts/parse/parse-list.ts';
import type { SourceDraft } from '#core/facts/parse/parse-manifest.ts';
import { problemAt } from '#core/facts/parse/schema-problems.ts';
import type { ParsedPack } from '#core/facts/parse-pack.ts';
import type { FactProblem } from '#core/facts/problem.ts';
import type { Value } from '#core/facts/value.ts';

/**
 * Every date and number of the sources is a value or qualifier of a fact that cites the same paragraph,
 * or is named with a reason in `not-facts.md`; and nothing is named there without need. A fact that could
 * not be read in full is given the benefit of the doubt for what is unreadable in it, and no more.
 */
export function checkCoverage(pack: ParsedPack): FactProblem[] {
  const sources = sourcesByDocument(pack.drafts.sources);
  const { cited, uncited } = statedByParagraph(
    pack.drafts.facts.map(({ item }) => item),
    sources,
  );
  const excused = new Set(
    pack.notFacts.map(({ document, paragraph, expression }) => keyOf(document, paragraph, expression)),
  );
  const covered = new Map<string, boolean>();
  const missing: Located<Expression>[] = [];
  for (const located of pack.expressions) {
    const { document, paragraph, text } = located.item;
    const key = keyOf(document, paragraph, text);
    const isCovered = isStated(located.item, cited.get(paragraphKey(document, paragraph)));
    covered.set(key, (covered.get(key) ?? true) && isCovered);
    const isExcused = excused.has(key) || pack.drafts.notFacts.some((cells) => cells.includes(text.trim()));
    if (!isCovered && !isExcused && !isStated(located.item, uncited)) missing.push(located);
  }
  const doubtful = excusedByGaps(missing, pack.drafts.facts, (fact) => citationOf(fact, sources));
  const areAll = ![...pack.drafts.brokenFiles].some((path) => path.startsWith('facts'));
  return [
    ...(areAll ? missing.filter((one) => !doubtful.has(one)).map(uncovered) : []),
    ...staleRows(pack, covered),
  ];
}

function uncovered({ item, part }: Located<Expression>): FactProblem {
  const expected = [item.date ?? String(item.number ?? ''), `${item.document}, ${item.paragraph}`];
  return problemAt(part, 'expression-uncovered', item.text, expected);
}

/** Rows of `not-facts.md` that name no expression, or one that a fact covers after all. */
function staleRows(pack: ParsedPack, covered: ReadonlyMap<string, boolean>): FactProblem[] {
  const { expressions, brokenFiles } = pack.drafts;
  const whole = new Set(pack.expressions.map(({ part }) => part.path.at(-1)));
  const unread = expressions.filter(({ part }) => !whole.has(part.path.at(-1)));
  return pack.notFacts.flatMap(({ document, paragraph, expression, place }) => {
    const state = covered.get(keyOf(document, paragraph, expression));
    if (state === false) return [];
    const mayBeThere =
      brokenFiles.has('expressions.yaml') ||
      unread.some(({ item }) => item.text === undefined || item.text.trim() === expression.trim());
    if (state === undefined && mayBeThere) return [];
    const code = state === undefined ? 'not-fact-unknown' : 'not-fact-covered';
    return [{ code, place, item: '', found: expression, expected: [`${document}, ${paragraph}`] }];
  });
}

interface Stated {
  readonly days: Set<string>;
  readonly numbers: Set<number>;
}

/** What facts state, by the paragraph they cite; `uncited` where it cannot be told which that is. */
function statedByParagraph(
  facts: readonly FactDraft[],
  sources: ReadonlyMap<string, SourceDraft>,
): { readonly cited: ReadonlyMap<string, Stated>; readonly uncited: Stated } {
  const cited = new Map<string, Stated>();
  const uncited: Stated = { days: new Set(), numbers: new Set() };
  for (const fact of facts) {
    const key = citationOf(fact, sources);
    const here = (key === null ? uncited : cited.get(key)) ?? { days: new Set(), numbers: new Set() };
    if (key !== null) cited.set(key, here);
    for (const { value } of fact.values) addValue(value, here);
  }
  return { cited, uncited };
}

/** The paragraph a fact cites, as a key; null where it cites none that there is. */
function citationOf(
  { document, paragraph }: FactDraft,
  sources: ReadonlyMap<string, SourceDraft>,
): string | null {
  if (document === undefined || paragraph === undefined) return null;
  const source = sources.get(document);
  const isThere = source !== undefined && paragraph <= (source.paragraphs ?? Number.POSITIVE_INFINITY);
  return isThere ? paragraphKey(document, paragraph) : null;
}

function addValue(value: Value, stated: Stated): void {
  if (value.kind === 'quantity') stated.numbers.add(value.amount);
  if (value.kind === 'date') stated.days.add(daysOf(value.edtf));
}

function isStated(expression: Expression, stated: Stated | undefined): boolean {
  if (!stated) return false;
  if (expression.date !== null) return stated.days.has(daysOf(expression.date));
  return expression.number !== null && stated.numbers.has(expression.number);
}

/** The days a date covers: "about" or not does not matter to whether a source's date is used. */
function daysOf(edtf: string): string {
  const date = parseEdtf(edtf);
  return date ? `${date.earliest}/${date.latest}` : edtf;
}

function keyOf(document: string, paragraph: number, text: string): string {
  return `${paragraphKey(document, paragraph)}\u0001${text.trim()}`;
}

/** A paragraph of a document as a key. */
function paragraphKey(document: string, paragraph: number): string {
  return `${document}\u0001${paragraph}`;
}
