import { attemptRandomOf, type CardScope } from '#core/questions/card-scope.ts';
import { comparableText } from '#core/questions/comparable-text.ts';
import { isCertainlyOther } from '#core/questions/compare-values.ts';
import { explainPairs } from '#core/questions/explain-pairs.ts';
import { givesAway } from '#core/questions/gives-away.ts';
import {
  companionsOf,
  type Matchable,
  type MatchingWording,
  matchableOf,
} from '#core/questions/matching-rows.ts';
import { type NamedLeft, nameLeft } from '#core/questions/name-left.ts';
import type { MatchingOption, MatchingQuestion } from '#core/questions/question.ts';
import { frameOf } from '#core/questions/question-frame.ts';
import { type Refusal, refuse } from '#core/questions/refusal.ts';
import { showValue } from '#core/questions/shown-options.ts';
import { withNotes } from '#core/questions/status-note.ts';
import { matchingStem, someLeftOver } from '#core/questions/wording.ts';

export interface MatchingPlan {
  readonly ok: true;
  readonly kind: 'matching';
  readonly scope: CardScope;
  readonly lefts: readonly NamedLeft[];
  /** What belongs to each of the lefts, and perhaps more. Both sides are in the order shown. */
  readonly rights: readonly Matchable[];
}

const fewest = 3;
/** Questions are longer than items: four of them fill a phone. */
const most: Readonly<Record<MatchingWording, number>> = { item: 5, stem: 4 };
const mostOver = 2;

/**
 * The card among others whose values are of the same sort, three to five items or three or four questions, each named by words that
 * leave one right answer; no two values may be true of one of them. One or two more values stand on the
 * right where the base has them, so that the last pair is not given away.
 */
export function planMatching(scope: CardScope): MatchingPlan | Refusal {
  const { base, property, fact, ask } = scope;
  const own = matchableOf(property, fact, ask);
  if (!own) return refuse('kind-unsuited');
  const anchor = nameLeft(scope, own);
  if ('reason' in anchor) return anchor;
  const random = attemptRandomOf(scope, 'set');
  const size = fewest + random.below(most[own.wording] - fewest + 1);
  const companions = companionsOf(base, own, random);
  const taken: NamedLeft[] = [anchor];
  for (const card of companions) {
    if (taken.length === size) break;
    if (!fitsBeside(scope, card, taken)) continue;
    const left = nameLeft(scope, card);
    if (!('reason' in left) && !mixesUp(scope, left, taken)) taken.push(left);
  }
  if (taken.length < fewest) return refuse('no-set');
  const over = leftOver(scope, companions, taken, 1 + random.below(mostOver));
  const rights = inOrder(random.shuffle([...taken, ...over]));
  return { ok: true, kind: 'matching', scope, lefts: random.shuffle(taken), rights };
}

/** The words of a planned question. */
export function renderMatching({ scope, lefts, rights }: MatchingPlan): MatchingQuestion {
  const { fact, ask, property, reader } = scope;
  const placed = [...lefts].sort((a, b) => Number(b.fact === fact) - Number(a.fact === fact));
  const query = { property: property.id, ask, where: {} };
  const idOfLeft = (left: Matchable) => `o${lefts.findIndex((other) => other.fact === left.fact) + 1}`;
  const idOfRight = (card: Matchable) =>
    `o${lefts.length + rights.findIndex((other) => other.fact === card.fact) + 1}`;
  const onRight = rights.map((card) => rightOption(scope, card, idOfRight(card)));
  const over = rights.flatMap((card, index) =>
    lefts.some((left) => left.fact === card.fact) ? [] : [{ card, text: onRight[index]?.text ?? '' }],
  );
  const own = lefts.find((left) => left.fact === fact);
  const stem = matchingStem(own?.wording ?? 'stem', own?.value.kind ?? 'text')[reader.locale];
  return {
    ...frameOf(
      scope,
      query,
      placed.map((left) => left.fact),
    ),
    cards: placed.map((left) => ({ fact: left.fact.id, ask: left.ask })),
    cardOptions: placed.map(idOfLeft),
    kind: 'matching',
    stem: withNotes(stem, over.length > 0 ? [someLeftOver[reader.locale]] : [], reader.locale),
    explanation: explainPairs(placed, over, reader.locale),
    options: [
      ...lefts.map((left) => ({ id: idOfLeft(left), text: left.text, value: null, group: 'left' as const })),
      ...onRight,
    ],
    correct: lefts.map((left) => [idOfLeft(left), idOfRight(left)] as const),
    chance: 1 / arrangements(rights.length, lefts.length),
  };
}

/** Two values that may be true of one item would leave a pair with two right partners. */
function fitsBeside({ base }: CardScope, card: Matchable, taken: readonly Matchable[]): boolean {
  return taken.every((other) => other.fact !== card.fact && isCertainlyOther(base, card.value, other.value));
}

/** Would the words on the left tell a pair, or read like another's? */
function mixesUp({ base }: CardScope, left: NamedLeft, taken: readonly NamedLeft[]): boolean {
  return taken.some(
    (other) =>
      comparableText(other.text) === comparableText(left.text) ||
      givesAway(base, left.text, other.value) ||
      givesAway(base, other.text, left.value),
  );
}

function leftOver(
  scope: CardScope,
  companions: readonly Matchable[],
  lefts: readonly NamedLeft[],
  count: number,
): readonly Matchable[] {
  const over: Matchable[] = [];
  for (const card of companions) {
    if (over.length === count) break;
    const isNamed = lefts.some(({ text }) => givesAway(scope.base, text, card.value));
    if (!isNamed && fitsBeside(scope, card, [...lefts, ...over])) over.push(card);
  }
  return over;
}

/** Dates and figures in their order; names as they come. */
function inOrder(cards: readonly Matchable[]): readonly Matchable[] {
  return cards.toSorted((a, b) => a.low - b.low);
}

function rightOption(
  { base, reader }: CardScope,
  { fact, ask, value }: Matchable,
  id: string,
): MatchingOption {
  const property = base.properties.get(fact.property);
  if (!property) throw new Error(`A fact of a matching has no property: ${fact.id}`);
  return { id, ...showValue({ base, property, ask, reader }, value), group: 'right' };
}

/** In how many ways `count` of `all` can be laid out. */
function arrangements(all: number, count: number): number {
  return count === 0 ? 1 : all * arrangements(all - 1, count - 1);
}
