import type { Reader } from '#core/basics/locale.ts';
import { hashSeed, makeRandom, type Random } from '#core/basics/random.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Property } from '#core/facts/property.ts';
import { slotType } from '#core/facts/slots.ts';
import type { Value } from '#core/facts/value.ts';
import type { QuestionKind } from '#core/questions/kind.ts';
import type { FactCard } from '#core/questions/question.ts';
import { type Refusal, refuse } from '#core/questions/refusal.ts';

/** A card with everything a question of it is made from. */
export interface CardScope {
  readonly base: FactBase;
  readonly fact: Fact;
  readonly property: Property;
  readonly ask: string;
  readonly kind: QuestionKind;
  readonly reader: Reader;
  readonly seed: number;
  /** Counts up when a first choice of options had a flaw. */
  readonly attempt: number;
  /** Wrong values the learner took for the answer before, the most often first. */
  readonly confused?: readonly Value[];
}

export type OpenedCard = { readonly ok: true; readonly scope: CardScope } | Refusal;

/** Looks a card up in the base; refuses what is unknown, and kinds its property does not want. */
export function openCard(
  base: FactBase,
  card: FactCard,
  kind: QuestionKind,
  reader: Reader,
  seed: number,
): OpenedCard {
  const fact = base.facts.get(card.fact);
  const property = fact && base.properties.get(fact.property);
  if (!fact || !property) return refuse('unknown-fact');
  if (!slotType(property, card.ask)) return refuse('unknown-ask');
  if (fact.unasked?.includes(card.ask)) return refuse('withdrawn');
  if (property.kinds.length > 0 && !property.kinds.includes(kind)) return refuse('kind-not-wanted');
  return { ok: true, scope: { base, fact, property, ask: card.ask, kind, reader, seed, attempt: 0 } };
}

/** The random numbers of one decision about a question: the same for the same card, kind, language and seed. */
export function randomOf(scope: CardScope, decision: string): Random {
  const { fact, ask, kind, reader, seed } = scope;
  return makeRandom(hashSeed(String(seed), kind, reader.locale, fact.id, ask, decision));
}

/** As `randomOf`, but different for each attempt. */
export function attemptRandomOf(scope: CardScope, decision: string): Random {
  return randomOf(scope, `${decision} ${scope.attempt}`);
}
