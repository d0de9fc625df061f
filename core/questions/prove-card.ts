import { slotValues } from '#core/facts/slots.ts';
import type { CardScope } from '#core/questions/card-scope.ts';
import { certify } from '#core/questions/certificate.ts';
import type { Proved } from '#core/questions/distractor.ts';
import { namedSlots, queryOf, type Wording } from '#core/questions/given-slots.ts';
import { type Refusal, refuse } from '#core/questions/refusal.ts';

export type ProvedCard = { readonly ok: true; readonly proved: Proved } | Refusal;

const missing = { stem: 'unknown-ask', sentence: 'no-sentence', item: 'no-item' } as const;

/**
 * The query a wording puts, with its proof. A sentence must hold the slot that is asked for; a stem and
 * an item must not.
 */
export function proveCard(scope: CardScope, wording: Wording): ProvedCard {
  const { base, fact, property, ask, reader } = scope;
  const slots = namedSlots(property, wording, ask, reader.locale);
  if (!slots) return refuse(missing[wording]);
  const holdsAnswer = slots.all.includes(ask);
  if (holdsAnswer !== (wording === 'sentence'))
    return refuse(holdsAnswer ? 'key-in-stem' : 'not-in-sentence');
  const query = queryOf(property, fact, ask, wording, reader.locale);
  if (!query) return refuse('unfilled-slot');
  const proof = certify(base, fact, query);
  if (!proof.ok) return proof;
  const given = query.subject === undefined ? [] : [...slotValues(fact, 'subject')];
  for (const slot of slots.all) if (slot !== ask && slot !== 'subject') given.push(...slotValues(fact, slot));
  const { confused = [] } = scope;
  return { ok: true, proved: { base, fact, query, key: proof.key, given, confused } };
}
