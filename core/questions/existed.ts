import { type Edtf, edtfOverlap, parseEdtf } from '#core/basics/edtf.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { EntityId, Value } from '#core/facts/value.ts';

/**
 * Which entities may be offered beside a fact's own: those that existed at any of its dates. Of a fact
 * without a date nothing is known, and all may be.
 */
export function existedAt(base: FactBase, fact: Fact): (id: EntityId) => boolean {
  const times = timesOf(base);
  if (times.size === 0) return () => true;
  const dates = [fact.value, ...Object.values(fact.qualifiers).flat()].flatMap(dateOf);
  if (dates.length === 0) return () => true;
  return (id) => {
    const existed = times.get(id);
    return existed === undefined || dates.some((date) => edtfOverlap(existed, date));
  };
}

function dateOf(value: Value): readonly Edtf[] {
  return value.kind === 'date' ? readEdtf(value.edtf) : [];
}

function readEdtf(text: string): readonly Edtf[] {
  const date = parseEdtf(text);
  return date ? [date] : [];
}

const timesByBase = new WeakMap<FactBase, ReadonlyMap<EntityId, Edtf>>();

/** The times of the few entities that began or ended. Read once a base. */
function timesOf(base: FactBase): ReadonlyMap<EntityId, Edtf> {
  const known = timesByBase.get(base);
  if (known) return known;
  const made = new Map(
    [...base.entities.values()].flatMap(({ id, existed }) =>
      existed === undefined ? [] : readEdtf(existed).map((time) => [id, time] as const),
    ),
  );
  timesByBase.set(base, made);
  return made;
}
