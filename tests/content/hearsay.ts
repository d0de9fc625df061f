import type { FactBase } from '#core/facts/fact-base.ts';
import { slotNames, slotValues } from '#core/facts/slots.ts';
import type { Query } from '#core/questions/question.ts';

/** What somebody may have heard without knowing the facts that are asked. */
export interface Hearsay {
  /** In how many slots of the base an entity stands. */
  fame(id: string): number;
  /** Beside how many of the entities a question names does one play the part asked for, by other facts than its own? */
  belongs(id: string, query: Query, own: readonly { readonly id: string }[]): number;
}

interface Part {
  readonly slot: string;
  readonly id: string;
}

/** Everything the base says is hearsay. */
export function makeHearsay(base: FactBase): Hearsay {
  const fame = new Map<string, number>();
  /** The facts in which two play their parts together: ann the subject, oz the sender. */
  const together = new Map<string, Set<string>>();
  for (const fact of base.facts.values()) {
    const property = base.properties.get(fact.property);
    const parts = (property ? slotNames(property) : []).flatMap((slot) =>
      partsIn(slot, slotValues(fact, slot)),
    );
    for (const { id } of parts) fame.set(id, (fame.get(id) ?? 0) + 1);
    for (const name of parts.flatMap((one) => parts.map((other) => nameOf(one, other))))
      together.set(name, (together.get(name) ?? new Set()).add(fact.id));
  }
  const areTogether = (one: Part, other: Part, own: ReadonlySet<string>) =>
    [...(together.get(nameOf(one, other)) ?? [])].some((fact) => !own.has(fact));
  return {
    fame: (id) => fame.get(id) ?? 0,
    belongs: (id, { ask, where }, own) => {
      const unknown = new Set(own.map((fact) => fact.id));
      // What one property calls its value is something else in the next: only qualifiers are parts.
      const named = Object.entries(where).flatMap(([slot, values]) =>
        slot === 'value' ? [] : partsIn(slot, values),
      );
      return named.filter((part) => areTogether({ slot: ask, id }, part, unknown)).length;
    },
  };
}

function partsIn(slot: string, values: readonly { readonly kind: string; readonly id?: string }[]): Part[] {
  return values.flatMap(({ kind, id }) => (kind === 'entity' && id !== undefined ? [{ slot, id }] : []));
}

function nameOf(one: Part, other: Part): string {
  return `${one.slot} ${one.id} beside ${other.slot} ${other.id}`;
}
