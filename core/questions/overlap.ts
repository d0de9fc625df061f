import type { FactBase } from '#core/facts/fact-base.ts';
import type { Value } from '#core/facts/value.ts';
import { areCompatible, isCertainlyOther } from '#core/questions/compare-values.ts';
import { nests } from '#core/questions/nesting.ts';

/**
 * May both be true at once, or one because of the other: compatible values, a part beside its whole, and
 * years that are one year read in two eras?
 */
export function mayOverlap(base: FactBase, a: Value, b: Value): boolean {
  if (a.kind === 'date' && b.kind === 'date') return !isCertainlyOther(base, a, b);
  if (areCompatible(base, a, b)) return true;
  return a.kind === 'entity' && b.kind === 'entity' && nests(base, a.id, b.id);
}
