import { attemptRandomOf, type CardScope, randomOf } from '#core/questions/card-scope.ts';
import { isClearlyLess } from '#core/questions/clear-order.ts';
import { itemWithPlace } from '#core/questions/explain-order.ts';
import { clashes, type NamedItem, nameItem, orderedKey, placeValue } from '#core/questions/name-item.ts';
import { confusableWith, type Placed } from '#core/questions/ordering-pools.ts';
import type { ChoiceQuestion } from '#core/questions/question.ts';
import { frameOf } from '#core/questions/question-frame.ts';
import { type Refusal, refuse } from '#core/questions/refusal.ts';
import { spanOf } from '#core/questions/value-span.ts';
import { type Comparison, comparisonStems } from '#core/questions/wording.ts';

export interface ComparisonPlan {
  readonly ok: true;
  readonly kind: 'comparison';
  readonly scope: CardScope;
  /** The earlier or smaller one first. */
  readonly inOrder: readonly [NamedItem, NamedItem];
  readonly asked: Comparison;
  /** Does the right answer stand first? */
  readonly keyFirst: boolean;
}

/**
 * The card's fact beside one that is easily confused with it, and certainly earlier or later, greater or
 * smaller. Which of the two ends is asked for is tossed, and so is the side the answer stands on: nothing
 * that can be seen in the items tells which is right.
 */
export function planComparison(scope: CardScope): ComparisonPlan | Refusal {
  const key = orderedKey(scope);
  if ('reason' in key) return key;
  const span = spanOf(key);
  const own = nameItem(scope, { fact: scope.fact, ask: scope.ask, span, low: span.low });
  if ('reason' in own) return own;
  const random = attemptRandomOf(scope, 'pair');
  const rows = confusableWith(scope, key, span);
  const inOrder = pairFrom(
    scope,
    own,
    rows.flatMap((row) => random.shuffle(row)),
  );
  if (!inOrder) return refuse('no-set');
  const ends: readonly Comparison[] = key.kind === 'date' ? ['earlier', 'later'] : ['smaller', 'greater'];
  const asked = ends[randomOf(scope, 'end').below(2)] ?? 'earlier';
  return {
    ok: true,
    kind: 'comparison',
    scope,
    inOrder,
    asked,
    keyFirst: randomOf(scope, 'side').below(2) === 0,
  };
}

/** The words of the pair, and the order they stand in. */
export function renderComparison({ scope, inOrder, asked, keyFirst }: ComparisonPlan): ChoiceQuestion {
  const { base, fact, property, ask, reader } = scope;
  const [less, more] = inOrder;
  const [key, other] = asked === 'earlier' || asked === 'smaller' ? [less, more] : [more, less];
  const shown = keyFirst ? [key, other] : [other, key];
  const placed = less.fact.id === fact.id ? [less, more] : [more, less];
  const frame = frameOf(
    scope,
    { property: property.id, ask, where: {} },
    placed.map((item) => item.fact),
  );
  return {
    ...frame,
    cards: placed.map((item) => ({ fact: item.fact.id, ask: item.ask })),
    kind: 'comparison',
    stem: comparisonStems[asked][reader.locale],
    explanation: [key, other].map((item) => itemWithPlace(base, item, reader)).join('\n'),
    options: shown.map((item, index) => ({ id: `o${index + 1}`, text: item.text, value: placeValue(item) })),
    correct: [keyFirst ? 'o1' : 'o2'],
    chance: 0.5,
  };
}

/** The first of the row that can stand beside the item, with it in their order; null when there is none. */
function pairFrom(
  scope: CardScope,
  own: NamedItem,
  row: readonly Placed[],
): readonly [NamedItem, NamedItem] | null {
  for (const placed of row) {
    const side = placed.fact.id === own.fact.id ? null : sideOf(own, placed);
    const item = side && nameItem(scope, placed);
    if (!item || 'reason' in item || clashes(scope.base, item, own)) continue;
    return side === 'below' ? [item, own] : [own, item];
  }
  return null;
}

/** On which side of the item the other certainly stands; null where nobody can say, or their status differs. */
function sideOf(own: NamedItem, other: Placed): 'below' | 'above' | null {
  const [mine, theirs] = [placeValue(own), placeValue(other)];
  if (!mine || !theirs || own.fact.status !== other.fact.status) return null;
  if (isClearlyLess(theirs, mine)) return 'below';
  return isClearlyLess(mine, theirs) ? 'above' : null;
}
