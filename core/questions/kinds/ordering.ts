import { slotValues } from '#core/facts/slots.ts';
import { attemptRandomOf, type CardScope } from '#core/questions/card-scope.ts';
import { isClearlyLess } from '#core/questions/clear-order.ts';
import { explainOrder } from '#core/questions/explain-order.ts';
import { clashes, type NamedItem, nameItem, orderedKey, placeValue } from '#core/questions/name-item.ts';
import { confusableWith, type Placed } from '#core/questions/ordering-pools.ts';
import type { OrderingQuestion } from '#core/questions/question.ts';
import { frameOf } from '#core/questions/question-frame.ts';
import { type Refusal, refuse } from '#core/questions/refusal.ts';
import { spanOf } from '#core/questions/value-span.ts';
import { earliestFirst, smallestFirst } from '#core/questions/wording.ts';

export interface OrderingPlan {
  readonly ok: true;
  readonly kind: 'ordering';
  readonly scope: CardScope;
  /** In the order shown. */
  readonly shown: readonly NamedItem[];
}

const fewest = 3;
const most = 5;

/**
 * The card's fact among others easily confused with it, three to five in all, each named by an item that
 * means this fact alone and tells nothing of its place; of any two one certainly comes first.
 */
export function planOrdering(scope: CardScope): OrderingPlan | Refusal {
  const key = orderedKey(scope);
  if ('reason' in key) return key;
  const span = spanOf(key);
  const anchor = nameItem(scope, { fact: scope.fact, ask: scope.ask, span, low: span.low });
  if ('reason' in anchor) return anchor;
  const random = attemptRandomOf(scope, 'set');
  const size = fewest + random.below(most - fewest + 1);
  let taken: readonly NamedItem[] = [anchor];
  for (const row of confusableWith(scope, key, span)) {
    if (taken.length < fewest) taken = joinFrom(scope, random.shuffle(row), taken, size);
  }
  if (taken.length < fewest) return refuse('no-set');
  return { ok: true, kind: 'ordering', scope, shown: random.shuffle(taken) };
}

/** Adds facts of a row, in its order, until the set has its size. */
function joinFrom(
  scope: CardScope,
  row: readonly Placed[],
  taken: readonly NamedItem[],
  size: number,
): readonly NamedItem[] {
  const joined = [...taken];
  for (const placed of row) {
    if (joined.length === size) break;
    if (!mayJoin(placed, joined)) continue;
    const item = nameItem(scope, placed);
    if (!('reason' in item) && !joined.some((other) => clashes(scope.base, item, other))) joined.push(item);
  }
  return joined;
}

export function renderOrdering({ scope, shown }: OrderingPlan): OrderingQuestion {
  const { property, ask, fact, reader } = scope;
  const byDate = slotValues(fact, ask)[0]?.kind === 'date';
  const inOrder = shown.toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
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

function mayJoin(placed: Placed, taken: readonly Placed[]): boolean {
  return taken.every(
    (other) => other.fact.id !== placed.fact.id && (isBefore(other, placed) || isBefore(placed, other)),
  );
}

function isBefore(one: Placed, other: Placed): boolean {
  const [mine, theirs] = [placeValue(one), placeValue(other)];
  return mine !== null && theirs !== null && isClearlyLess(mine, theirs);
}

function factorial(count: number): number {
  return count <= 1 ? 1 : count * factorial(count - 1);
}
