import { renderTemplate } from '#core/facts/render-template.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { DateValue, QuantityValue, Value } from '#core/facts/value.ts';
import { attemptRandomOf, type CardScope } from '#core/questions/card-scope.ts';
import { comparableText } from '#core/questions/comparable-text.ts';
import { explainOrder } from '#core/questions/explain-order.ts';
import { templateOf } from '#core/questions/given-slots.ts';
import { givesAway } from '#core/questions/gives-away.ts';
import { confusableWith, type Placed } from '#core/questions/ordering-pools.ts';
import { proveCard } from '#core/questions/prove-card.ts';
import type { OrderingQuestion } from '#core/questions/question.ts';
import { frameOf } from '#core/questions/question-frame.ts';
import { type Refusal, refuse } from '#core/questions/refusal.ts';
import { spanOf, spansOverlap } from '#core/questions/value-span.ts';
import { earliestFirst, smallestFirst } from '#core/questions/wording.ts';

export interface OrderingPlan {
  readonly ok: true;
  readonly kind: 'ordering';
  readonly scope: CardScope;
  /** In the order shown. */
  readonly shown: readonly OrderingItem[];
}

interface OrderingItem extends Placed {
  readonly text: string;
}

const fewest = 3;
const most = 5;

/**
 * The card's fact among others easily confused with it, three to five in all, each named by an item that
 * means this fact alone and tells nothing of its place; no two share a day or an amount.
 */
export function planOrdering(scope: CardScope): OrderingPlan | Refusal {
  const key = orderedKey(scope);
  if ('reason' in key) return key;
  const span = spanOf(key);
  const anchor = nameItem(scope, { fact: scope.fact, ask: scope.ask, span, low: span.low });
  if ('reason' in anchor) return anchor;
  const random = attemptRandomOf(scope, 'set');
  const size = fewest + random.below(most - fewest + 1);
  let taken: readonly OrderingItem[] = [anchor];
  for (const row of confusableWith(scope, key, span)) {
    if (taken.length < fewest) taken = joinFrom(scope, random.shuffle(row), taken, size);
  }
  if (taken.length < fewest) return refuse('no-set');
  return { ok: true, kind: 'ordering', scope, shown: random.shuffle(taken) };
}

function orderedKey({ fact, ask }: CardScope): DateValue | QuantityValue | Refusal {
  const [key] = slotValues(fact, ask);
  if (key === undefined) return refuse('slot-empty');
  if ((key.kind !== 'date' && key.kind !== 'quantity') || isRank(key)) return refuse('kind-unsuited');
  // What is only expected has no place among what happened.
  return fact.status === 'estimate' || fact.status === 'target' ? refuse('kind-unsuited') : key;
}

/** Adds facts of a row, in its order, until the set has its size. */
function joinFrom(
  scope: CardScope,
  row: readonly Placed[],
  taken: readonly OrderingItem[],
  size: number,
): readonly OrderingItem[] {
  const joined = [...taken];
  for (const placed of row) {
    if (joined.length === size) break;
    if (!mayJoin(placed, joined)) continue;
    const item = nameItem(scope, placed);
    if (!('reason' in item) && !soundsAlike(item, joined)) joined.push(item);
  }
  return joined;
}

export function renderOrdering({ scope, shown }: OrderingPlan): OrderingQuestion {
  const { property, ask, fact, reader } = scope;
  const byDate = slotValues(fact, ask)[0]?.kind === 'date';
  const inOrder = shown.toSorted((a, b) => a.low - b.low);
  const others = shown.filter((item) => item.fact.id !== fact.id);
  const placed = [...shown.filter((item) => item.fact.id === fact.id), ...others];
  const frame = frameOf(
    scope,
    { property: property.id, ask, where: {} },
    placed.map((item) => item.fact),
  );
  return {
    ...frame,
    cards: placed.map((item) => ({ fact: item.fact.id, ask: item.ask })),
    cardOptions: placed.map((item) => `o${shown.indexOf(item) + 1}`),
    kind: 'ordering',
    stem: (byDate ? earliestFirst : smallestFirst)[reader.locale],
    explanation: explainOrder(scope.base, inOrder, reader),
    options: shown.map((item, index) => ({ id: `o${index + 1}`, text: item.text, value: placeValue(item) })),
    correct: inOrder.map((item) => `o${shown.indexOf(item) + 1}`),
    chance: 1 / factorial(shown.length),
  };
}

/** The fact's item in words, proved to mean this fact alone and to keep its place to itself. */
function nameItem(scope: CardScope, placed: Placed): OrderingItem | Refusal {
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

function mayJoin(placed: Placed, taken: readonly Placed[]): boolean {
  return taken.every((other) => other.fact.id !== placed.fact.id && !spansOverlap(other.span, placed.span));
}

function soundsAlike(item: OrderingItem, taken: readonly OrderingItem[]): boolean {
  return taken.some((other) => comparableText(other.text) === comparableText(item.text));
}

/** First is best: "from small to large" would be read both ways. */
function isRank(value: Value): boolean {
  return value.kind === 'quantity' && value.unit === 'rank';
}

function placeValue({ fact, ask }: Placed): Value | null {
  return slotValues(fact, ask)[0] ?? null;
}

function factorial(count: number): number {
  return count <= 1 ? 1 : count * factorial(count - 1);
}
