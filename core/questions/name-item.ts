import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { renderTemplate } from '#core/facts/render-template.ts';
import { keySlots, slotValues } from '#core/facts/slots.ts';
import type { DateValue, QuantityValue, Value } from '#core/facts/value.ts';
import type { CardScope } from '#core/questions/card-scope.ts';
import { comparableText } from '#core/questions/comparable-text.ts';
import { isSameValue } from '#core/questions/compare-values.ts';
import { templateOf } from '#core/questions/given-slots.ts';
import { givesAway } from '#core/questions/gives-away.ts';
import type { Placed } from '#core/questions/ordering-pools.ts';
import { proveCard } from '#core/questions/prove-card.ts';
import { type Refusal, refuse } from '#core/questions/refusal.ts';

/** A fact with the words that name it in a row. */
export interface NamedItem extends Placed {
  readonly text: string;
}

/** What gives the card its place in time or size; refuses what has none among what happened. */
export function orderedKey({ fact, ask }: CardScope): DateValue | QuantityValue | Refusal {
  const [key] = slotValues(fact, ask);
  if (key === undefined) return refuse('slot-empty');
  if ((key.kind !== 'date' && key.kind !== 'quantity') || isRank(key)) return refuse('kind-unsuited');
  // What is only expected has no place among what happened.
  return fact.status === 'estimate' || fact.status === 'target' ? refuse('kind-unsuited') : key;
}

/** The fact's item in words, proved to mean this fact alone and to keep its place to itself. */
export function nameItem(scope: CardScope, placed: Placed): NamedItem | Refusal {
  const { base, reader, kind } = scope;
  const property = base.properties.get(placed.fact.property);
  const key = placeValue(placed);
  if (!property || !key) return refuse('unknown-fact');
  if (property.kinds.length > 0 && !property.kinds.includes(kind)) return refuse('kind-not-wanted');
  const proof = proveCard({ ...scope, fact: placed.fact, property, ask: placed.ask }, 'item');
  if (!proof.ok) return proof;
  const template = templateOf(property, 'item', placed.ask, reader.locale) ?? '';
  const text = renderTemplate(template, placed.fact, { entities: base.entities, reader });
  if (text === null) return refuse('unfilled-slot');
  // Any year in the name of an event tells something of its time.
  const tells = givesAway(base, text, key) || (key.kind === 'date' && /\d{4}/.test(text));
  return tells ? refuse('key-in-stem') : { ...placed, text };
}

/** Do two items read the same, or tell by their own words how they stand to each other? */
export function clashes(base: FactBase, item: NamedItem, other: NamedItem): boolean {
  return comparableText(other.text) === comparableText(item.text) || areCounted(base, item.fact, other.fact);
}

/** Two occasions of one thing that are told apart by a word or a number: "the first", "the second". */
function areCounted(base: FactBase, one: Fact, other: Fact): boolean {
  const property = base.properties.get(one.property);
  if (!property || other.property !== one.property || other.subject !== one.subject) return false;
  return keySlots(property).some((slot) => {
    const [mine, theirs] = [slotValues(one, slot)[0], slotValues(other, slot)[0]];
    const isCount = mine?.kind === 'text' || mine?.kind === 'quantity';
    return isCount && theirs !== undefined && !isSameValue(mine, theirs);
  });
}

/** The date or quantity that gives an item its place. */
export function placeValue({ fact, ask }: Pick<Placed, 'fact' | 'ask'>): Value | null {
  return slotValues(fact, ask)[0] ?? null;
}

/** First is best: "from small to large" would be read both ways. */
function isRank(value: Value): boolean {
  return value.kind === 'quantity' && value.unit === 'rank';
}
