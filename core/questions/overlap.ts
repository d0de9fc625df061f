import type { FactBase } from '#core/facts/fact-base.ts';
import type { Value } from '#core/facts/value.ts';
import { areCompatible } from '#core/questions/compare-values.ts';
import { nests } from '#core/questions/nesting.ts';

/** May both be true at once, or one because of the other: compatible values, and a part beside its whole? */
export function mayOverlap(base: FactBase, a: Value, b: Value): boolean {
  if (areCompatible(base, a, b)) return true;
  return a.kind === 'entity' && b.kind === 'entity' && nests(base, a.id, b.id);
}
