import { locales } from '#core/basics/locale.ts';
import type { Random } from '#core/basics/random.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Property } from '#core/facts/property.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { Value } from '#core/facts/value.ts';
import { namedSlots } from '#core/questions/given-slots.ts';
import { sample } from '#core/questions/sample.ts';
import { nearest } from '#core/questions/value-pools.ts';
import { shapeOf } from '#core/questions/value-shape.ts';
import { spanOf } from '#core/questions/value-span.ts';

/** A fact that can stand on the left of a matching, with the value that belongs to it on the right. */
export interface Matchable {
  readonly fact: Fact;
  readonly ask: string;
  readonly value: Value;
  readonly wording: MatchingWording;
  readonly low: number;
}

/** How the left names a fact: by its item, or by the question that asks for the value. */
export type MatchingWording = 'item' | 'stem';

/** How many neighbours on each side, or how many names, are looked at; the same in a small base and a large one. */
const reach = 8;
const mostTries = 2 * reach;

/** Kinds of entity of which any might answer to any question about them. */
const interchangeable: ReadonlySet<string> = new Set(['city', 'country', 'office', 'organisation', 'person']);

const rowsByBase = new WeakMap<FactBase, ReadonlyMap<string, readonly Matchable[]>>();

/** What the left of a card's pair says; null where the property has no such words. */
function matchingWordingOf(property: Property, ask: string): MatchingWording | null {
  const isSilent = (wording: MatchingWording) =>
    locales.every((locale) => {
      const slots = namedSlots(property, wording, ask, locale);
      return slots !== null && ![...slots.always, ...slots.optional].includes(ask);
    });
  if (isSilent('item')) return 'item';
  return isSilent('stem') ? 'stem' : null;
}

/** The card as part of a matching; null where its slot does not hold one value. */
export function matchableOf(property: Property, fact: Fact, ask: string): Matchable | null {
  const [value, ...more] = slotValues(fact, ask);
  const wording = matchingWordingOf(property, ask);
  if (!value || more.length > 0 || !wording) return null;
  const low = value.kind === 'date' || value.kind === 'quantity' ? spanOf(value).low : 0;
  return { fact, ask, value, wording, low };
}

/**
 * Cards that go with one in a matching, in random order: those of its own property first, then those of its
 * pack whose value is of the same shape. Of dates and figures the nearest.
 */
export function companionsOf(base: FactBase, card: Matchable, random: Random): readonly Matchable[] {
  const rows = rowsOf(base);
  return rowNames(base, card).flatMap((name) => {
    const row = rows.get(name) ?? [];
    const ordered = card.value.kind === 'date' || card.value.kind === 'quantity';
    if (!ordered) return sample(row, mostTries, random);
    const [below, above] = [nearest(row, card.low, 'below', reach), nearest(row, card.low, 'above', reach)];
    return random.shuffle([...below, ...above]);
  });
}

function rowsOf(base: FactBase): ReadonlyMap<string, readonly Matchable[]> {
  const known = rowsByBase.get(base);
  if (known) return known;
  const rows = makeRows(base);
  rowsByBase.set(base, rows);
  return rows;
}

function makeRows(base: FactBase): Map<string, Matchable[]> {
  const rows = new Map<string, Matchable[]>();
  for (const card of matchablesOf(base)) {
    for (const name of rowNames(base, card)) {
      const row = rows.get(name);
      if (row) row.push(card);
      else rows.set(name, [card]);
    }
  }
  for (const row of rows.values()) row.sort((a, b) => a.low - b.low);
  return rows;
}

function* matchablesOf(base: FactBase): Generator<Matchable> {
  for (const fact of base.facts.values()) {
    const property = base.properties.get(fact.property);
    if (!property) continue;
    for (const ask of Object.keys(property.asks)) {
      const card = matchableOf(property, fact, ask);
      if (card) yield card;
    }
  }
}

function rowNames(base: FactBase, { fact, ask, value, wording }: Matchable): readonly string[] {
  const unit = value.kind === 'quantity' ? ` ${value.unit}` : '';
  const own = `${wording} ${fact.property} ${ask} ${value.kind}${unit}`;
  const shape = shapeOf(base, value);
  // Texts of several properties, and bodies, goods or events, would be told apart by their sense alone.
  if (value.kind === 'text' || (value.kind === 'entity' && !interchangeable.has(shape))) return [own];
  return [own, `${wording} pack ${fact.pack} ${value.kind}${unit || ` ${shape}`}`];
}
