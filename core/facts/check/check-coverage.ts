import { parseEdtf } from '#core/basics/edtf.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { Expression } from '#core/facts/parse/parse-expressions.ts';
import { problemAt } from '#core/facts/parse/schema-problems.ts';
import type { ParsedPack } from '#core/facts/parse-pack.ts';
import type { FactProblem } from '#core/facts/problem.ts';
import type { Value } from '#core/facts/value.ts';

/**
 * Every date and number of the sources is a value or qualifier of a fact that cites the same paragraph,
 * or is named with a reason in `not-facts.md`; and nothing is named there without need.
 */
export function checkCoverage(pack: ParsedPack): FactProblem[] {
  const stated = statedByParagraph(pack.facts.map(({ item }) => item));
  const excused = new Set(
    pack.notFacts.map(({ document, paragraph, expression }) => keyOf(document, paragraph, expression)),
  );
  const covered = new Map<string, boolean>();
  const problems: FactProblem[] = [];
  for (const { item, part } of pack.expressions) {
    const key = keyOf(item.document, item.paragraph, item.text);
    const isCovered = isStated(item, stated.get(paragraphKey(item.document, item.paragraph)));
    covered.set(key, (covered.get(key) ?? true) && isCovered);
    if (isCovered || excused.has(key)) continue;
    const expected = [item.date ?? String(item.number ?? ''), `${item.document}, ${item.paragraph}`];
    problems.push(problemAt(part, 'expression-uncovered', item.text, expected));
  }
  return [...problems, ...staleRows(pack, covered)];
}

/** Rows of `not-facts.md` that name no expression, or one that a fact covers after all. */
function staleRows(pack: ParsedPack, covered: ReadonlyMap<string, boolean>): FactProblem[] {
  return pack.notFacts.flatMap(({ document, paragraph, expression, place }) => {
    const state = covered.get(keyOf(document, paragraph, expression));
    if (state === false) return [];
    const code = state === undefined ? 'not-fact-unknown' : 'not-fact-covered';
    return [{ code, place, item: '', found: expression, expected: [`${document}, ${paragraph}`] }];
  });
}

interface Stated {
  readonly days: Set<string>;
  readonly numbers: Set<number>;
}

function statedByParagraph(facts: readonly Fact[]): ReadonlyMap<string, Stated> {
  const stated = new Map<string, Stated>();
  for (const fact of facts) {
    const key = paragraphKey(fact.source.document, fact.source.paragraph);
    const here = stated.get(key) ?? { days: new Set(), numbers: new Set() };
    stated.set(key, here);
    for (const value of [fact.value, ...Object.values(fact.qualifiers).flat()]) addValue(value, here);
  }
  return stated;
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

function paragraphKey(document: string, paragraph: number): string {
  return `${document}\u0001${paragraph}`;
}
