import type { Fact } from '#core/facts/fact.ts';
import type { EntityId } from '#core/facts/value.ts';

/** The entities a fact names in any of its slots, each once, the subject first. */
export function namedEntities(fact: Fact): readonly EntityId[] {
  const values = [fact.value, ...Object.values(fact.qualifiers).flat()];
  return [
    ...new Set([fact.subject, ...values.flatMap((value) => (value.kind === 'entity' ? [value.id] : []))]),
  ];
}
