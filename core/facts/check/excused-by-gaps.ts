import { nearestNames } from '#core/basics/nearest-names.ts';
import type { FactDraft, Gap } from '#core/facts/parse/fact-draft.ts';
import type { Expression } from '#core/facts/parse/parse-expressions.ts';
import { fieldOf, type Located } from '#core/facts/parse/parse-list.ts';

/**
 * The expressions that a fact may well state where it cannot be read: of every gap the one that is nearest
 * to what stands there, in the paragraph the fact cites, or in any where it cannot be told which that is.
 */
export function excusedByGaps(
  missing: readonly Located<Expression>[],
  facts: readonly Located<FactDraft>[],
  citationOf: (fact: FactDraft) => string | null,
): ReadonlySet<Located<Expression>> {
  const excused = new Set<Located<Expression>>();
  if (missing.length === 0) return excused;
  for (const { item: fact } of facts) {
    if (fact.gaps.length === 0) continue;
    const citation = citationOf(fact);
    for (const gap of fact.gaps) {
      const open = missing.filter((one) => {
        const { document, paragraph } = one.item;
        const isCited = citation === null || citation === `${document}\u0001${paragraph}`;
        return isCited && !excused.has(one) && mayState(gap, one.item);
      });
      for (const one of nearestTo(gap, open)) excused.add(one);
    }
  }
  return excused;
}

/** Could this be what was meant to stand in the gap? */
function mayState({ kind, raw }: Gap, { date, number }: Expression): boolean {
  if (kind === 'date') return date !== null;
  if (kind === 'quantity') return number !== null;
  return kind === null && (date !== null || number !== null) && /\d/.test(textOf(raw));
}

/** The nearest, and those that say the same: one value states them all. */
function nearestTo({ raw }: Gap, open: readonly Located<Expression>[]): readonly Located<Expression>[] {
  const [first] = open;
  if (!first) return [];
  const [nearest = sayingOf(first)] = nearestNames(textOf(raw), new Set(open.map(sayingOf)), 1);
  return open.filter((one) => sayingOf(one) === nearest);
}

function sayingOf({ item }: Located<Expression>): string {
  return item.date ?? String(item.number);
}

/** What stands in a gap, as an expression would give it: of a quantity the amount. */
function textOf(raw: unknown): string {
  const amount = fieldOf(raw, 'amount');
  const given = amount === undefined ? raw : amount;
  return typeof given === 'string' || typeof given === 'number' ? String(given) : '';
}
