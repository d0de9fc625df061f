import { renderTemplate } from '#core/facts/render-template.ts';
import type { CardScope } from '#core/questions/card-scope.ts';
import { templateOf } from '#core/questions/given-slots.ts';
import { givesAway } from '#core/questions/gives-away.ts';
import type { Matchable } from '#core/questions/matching-rows.ts';
import { proveCard } from '#core/questions/prove-card.ts';
import { type Refusal, refuse } from '#core/questions/refusal.ts';
import { statusNote, withNotes } from '#core/questions/status-note.ts';

/** What stands on the left of a matching, in words. */
export interface NamedLeft extends Matchable {
  readonly text: string;
}

/** The words that name a card on the left, proved to leave one right answer and to tell nothing of it. */
export function nameLeft(scope: CardScope, card: Matchable): NamedLeft | Refusal {
  const { base, reader, kind } = scope;
  const { fact, ask, value, wording } = card;
  const property = base.properties.get(fact.property);
  if (!property) return refuse('unknown-fact');
  if (property.kinds.length > 0 && !property.kinds.includes(kind)) return refuse('kind-not-wanted');
  const proof = proveCard({ ...scope, fact, property, ask }, wording);
  if (!proof.ok) return proof;
  const template = templateOf(property, wording, ask, reader.locale) ?? '';
  const text = renderTemplate(template, fact, { entities: base.entities, reader });
  if (text === null) return refuse('unfilled-slot');
  // Any year in the name of an event tells something of its time.
  const tells = givesAway(base, text, value) || (value.kind === 'date' && /\d{4}/.test(text));
  if (tells) return refuse('key-in-stem');
  return { ...card, text: withNotes(text, [statusNote(fact, value, text, reader.locale)], reader.locale) };
}
