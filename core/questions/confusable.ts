import { parseEdtf } from '#core/basics/edtf.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { Value } from '#core/facts/value.ts';

/** Amounts are alike up to this ratio, years up to one apart. */
const likeRatio = 1.1;

/**
 * Are two facts easily taken for each other: one property with like values, said of different subjects or
 * occasions? (Vietnam 1992, China 1992.) Such facts teach most when they are held against each other.
 */
export function areConfusable(a: Fact, b: Fact): boolean {
  return a.id !== b.id && a.property === b.property && areAlike(a.value, b.value);
}

function areAlike(a: Value, b: Value): boolean {
  if (a.kind === 'date' && b.kind === 'date') return areNear(yearOf(a.edtf), yearOf(b.edtf));
  if (a.kind === 'quantity' && b.kind === 'quantity') {
    const [less, more] = [a.amount, b.amount].map(Math.abs).sort((one, other) => one - other);
    return a.unit === b.unit && less !== undefined && more !== undefined && more <= less * likeRatio;
  }
  return a.kind === 'entity' && b.kind === 'entity' && a.id === b.id;
}

function areNear(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(a - b) <= 1;
}

function yearOf(edtf: string): number | undefined {
  const date = parseEdtf(edtf);
  return date?.start?.year ?? date?.end?.year;
}

/** The facts in another order: each followed by one it is easily confused with, where one is left. */
export function besideConfusable(facts: readonly Fact[]): Fact[] {
  const left = [...facts];
  const ordered: Fact[] = [];
  while (left.length > 0) {
    const last = ordered.at(-1);
    const alone = ordered.length % 2 === 0;
    const partner = last && !alone ? left.findIndex((fact) => areConfusable(fact, last)) : -1;
    ordered.push(...left.splice(Math.max(0, partner), 1));
  }
  return ordered;
}
