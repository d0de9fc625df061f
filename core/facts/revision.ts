import { contentHash, type Json } from '#core/basics/content-hash.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { Value } from '#core/facts/value.ts';

/** How many hexadecimal digits of the hash name a revision: 48 bits, ample for the versions of one fact. */
const revisionLength = 12;

/**
 * The name of a fact's content: the same for the same property, subject, value, qualifiers, status, source
 * and statement, whatever the order in the file. Disputes, former ids and the pack are not part of it.
 */
export function revisionOf(fact: Omit<Fact, 'revision'>): string {
  const { property, subject, value, qualifiers, status, source, statement } = fact;
  const content: Json = {
    property,
    subject,
    value: valueJson(value),
    qualifiers: Object.fromEntries(
      Object.entries(qualifiers).map(([slot, values]) => [slot, values.map(valueJson)]),
    ),
    status,
    source: { ...source },
    statement: { ...statement },
  };
  return contentHash(content).slice(0, revisionLength);
}

function valueJson(value: Value): Json {
  return value.kind === 'text' ? { kind: value.kind, text: { ...value.text } } : { ...value };
}
