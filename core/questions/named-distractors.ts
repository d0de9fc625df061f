import type { Random } from '#core/basics/random.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { Value } from '#core/facts/value.ts';
import { type Distractor, mayBeOffered, type Proved } from '#core/questions/distractor.ts';

/** How many candidates are looked at; the same in a small base and a large one. */
const mostTries = 40;

/**
 * Wrong options for a key that is an entity or a text, at most `count`. First what other facts of the
 * property hold in that slot: drawn fact by fact, so that what is often right is as often wrong. Then,
 * for entities, others of the same kind, those of the fact's own pack before the rest.
 */
export function drawNamedDistractors(proved: Proved, count: number, random: Random): Distractor[] {
  const { base, fact, query } = proved;
  const taken: Distractor[] = [];
  const facts = base.factsByProperty.get(query.property) ?? [];
  for (const other of sample(facts, random)) {
    const [value, ...more] = slotValues(other, query.ask);
    if (taken.length === count) return taken;
    if (value && more.length === 0 && mayBeOffered(proved, value, taken))
      taken.push({ value, origin: other });
  }
  const spare = spareEntities(proved, random);
  const near = spare.filter((id) => base.entities.get(id)?.pack === fact.pack);
  for (const id of new Set([...near, ...spare])) {
    if (taken.length === count) return taken;
    const value: Value = { kind: 'entity', id };
    if (mayBeOffered(proved, value, taken)) taken.push({ value, origin: null });
  }
  return taken;
}

function spareEntities({ base, key }: Proved, random: Random): string[] {
  const kind = key.kind === 'entity' ? base.entities.get(key.id)?.kind : undefined;
  if (kind === undefined) return [];
  return sample(base.entitiesByKind.get(kind) ?? [], random).map((entity) => entity.id);
}

/** A short list in random order, a random sample of a long one. */
function sample<T>(items: readonly T[], random: Random): T[] {
  if (items.length <= mostTries) return random.shuffle(items);
  return Array.from({ length: mostTries }, () => random.pick(items)).flatMap((item) =>
    item === undefined ? [] : [item],
  );
}
