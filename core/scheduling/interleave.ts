import type { Random } from '#core/basics/random.ts';

interface Interleaved {
  readonly item: string;
  readonly group: string;
}

/** Between two cards of one item there should be at least so many others. */
const itemGap = 5;
/** How far ahead a better follower is looked for: keeps the order near the even spread, and the work linear. */
const lookAhead = 40;

/**
 * Puts cards in an order that helps learning: cards of one item (which give each other away) far apart,
 * cards of one group (which are easily confused) mixed with others instead of in a block. Every card
 * comes once; the order depends on the generator alone.
 */
export function interleave<T extends Interleaved>(cards: readonly T[], random: Random): readonly T[] {
  const order = spread(cards, random);
  for (let place = 0; place < order.length; place += 1) {
    const next = chooseNext(order, place);
    if (next === null) moveTo(findGapBefore(order, place), place, order);
    else moveTo(place, next, order);
  }
  return order;
}

/** Moves a card forward to a place; those it passes move back by one and keep their order. */
function moveTo<T>(place: number, from: number, order: T[]): void {
  const [card] = order.slice(from, from + 1);
  if (card === undefined || from === place) return;
  order.copyWithin(place + 1, place, from);
  order[place] = card;
}

/** Gives the n cards of an item places evenly over the whole length, from a random start. */
function spread<T extends Interleaved>(cards: readonly T[], random: Random): T[] {
  const counts = new Map<string, number>();
  for (const { item } of cards) counts.set(item, (counts.get(item) ?? 0) + 1);
  const starts = new Map<string, number>();
  const seen = new Map<string, number>();
  const placed = random.shuffle(cards).map((card) => {
    const nth = seen.get(card.item) ?? 0;
    seen.set(card.item, nth + 1);
    const start = starts.get(card.item) ?? random.next();
    starts.set(card.item, start);
    return { card, place: (nth + start) / (counts.get(card.item) ?? 1) };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ card }) => card);
}

/** Where the best card for a place stands: no near sibling, if possible of another group; null when all ahead are near siblings. */
function chooseNext(order: readonly Interleaved[], place: number): number | null {
  const recent = new Set(order.slice(Math.max(0, place - itemGap), place).map(({ item }) => item));
  const group = order[place - 1]?.group;
  let noSibling: number | null = null;
  const end = Math.min(order.length, place + lookAhead);
  for (let index = place; index < end; index += 1) {
    const card = order[index];
    if (!card || recent.has(card.item)) continue;
    if (card.group !== group) return index;
    noSibling ??= index;
  }
  return noSibling;
}

/**
 * Near the end only siblings of the last cards may be left. Such a card goes back to the nearest place
 * without a sibling around; where there is none, it stays.
 */
function findGapBefore(order: readonly Interleaved[], place: number): number {
  const item = order[place]?.item;
  let free = 0;
  for (let index = place - 1; index >= 0; index -= 1) {
    free = order[index]?.item === item ? 0 : free + 1;
    // Room on both sides of the new place, or on one at the very beginning.
    if (free >= 2 * itemGap) return index + itemGap;
    if (index === 0 && free >= itemGap) return 0;
  }
  return place;
}
