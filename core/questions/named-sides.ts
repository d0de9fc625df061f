import type { Random } from '#core/basics/random.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Property } from '#core/facts/property.ts';
import { slotNames, slotType, slotValues } from '#core/facts/slots.ts';
import type { Proved } from '#core/questions/distractor.ts';
import { entityRowsOf } from '#core/questions/entity-rows.ts';
import { type Named, namedEntity } from '#core/questions/named-pools.ts';
import { sample } from '#core/questions/sample.ts';

/** How many of a side are looked at. */
const mostOfSide = 24;
/** Where more than this share stand on two sides, the slot does not say where anything belongs. */
const mostOnTwo = 1 / 10;

/** Everything that stands in one slot of the facts that hold an entity in another: the people one country sent. */
interface Side {
  /** By number, and the first fact it stands in. */
  readonly members: Map<number, Fact>;
  /** Those that more than one fact puts there. */
  readonly repeated: Set<number>;
}

/** A side that the words of a question name. */
export interface NamedSide extends Side {
  /** Other facts put the key on it too: who knows where names belong can pick the key without the fact. */
  readonly isTelling: boolean;
}

/** A slot by which what may answer an ask is sorted. */
interface Sorting {
  readonly slot: string;
  /** By the number of the entity in the slot. */
  readonly sides: ReadonlyMap<number, Side>;
  /** May a side tell? Not where most members stand alone: each is no more than the answer about its holder. */
  readonly mayTell: boolean;
}

const none: readonly NamedSide[] = [];

/** The sides a question names. */
export function sidesOf({ base, query, key }: Proved): readonly NamedSide[] {
  const sortings = sortingsOf(base, query.property, query.ask);
  if (sortings.length === 0 || key.kind !== 'entity') return none;
  const { numberOf } = entityRowsOf(base);
  const number = numberOf(key.id);
  return sortings.flatMap(({ slot, sides, mayTell }) =>
    (query.where[slot] ?? []).flatMap((value) => {
      const side = value.kind === 'entity' ? sides.get(numberOf(value.id)) : undefined;
      return side ? [{ ...side, isTelling: mayTell && side.repeated.has(number) }] : [];
    }),
  );
}

/** Some that stand on the sides, each with a fact that says so. */
export function drawFromSides(base: FactBase, sides: readonly NamedSide[], random: Random): readonly Named[] {
  return sides.flatMap(({ members }) =>
    sample([...members], mostOfSide, random).flatMap(
      ([number, fact]) => namedEntity(base, number, fact) ?? [],
    ),
  );
}

/** Which sides a wrong option has to stand on, where enough do: at first all, at last only those that tell. */
export type Reach = 'every-side' | 'widest-side' | 'telling-sides';

/**
 * Those of the offered that stand on the sides: on as many of them, the smallest first, as leave `fewest`;
 * of the other sides whoever stands there comes first. None where too few stand on a telling side: the key
 * would be the only one that belongs to what is named.
 */
export function onSides(
  sides: readonly NamedSide[],
  offered: readonly Named[],
  fewest: number,
  reach: Reach,
): readonly Named[] {
  const counted = sides
    .map((side) => ({ ...side, count: countOf(offered.filter(({ entity }) => side.members.has(entity))) }))
    .sort((a, b) => a.count - b.count);
  if (counted.some(({ isTelling, count }) => isTelling && count < fewest)) return [];
  const widest = counted.at(-1);
  const binding = counted.filter(
    (side) => reach === 'every-side' || side.isTelling || (reach === 'widest-side' && side === widest),
  );
  return binding.reduce((left, { members }) => {
    const inside = left.filter(({ entity }) => members.has(entity));
    if (countOf(inside) >= fewest) return inside;
    return [...inside, ...left.filter(({ entity }) => !members.has(entity))];
  }, offered);
}

/** How many they are, whoever is offered twice counted once. */
function countOf(named: readonly Named[]): number {
  return new Set(named.map(({ entity }) => entity)).size;
}

const sortingsByBase = new WeakMap<FactBase, Map<string, Map<string, readonly Sorting[]>>>();

/** Built once a base for each property and slot that is asked for. */
function sortingsOf(base: FactBase, property: string, ask: string): readonly Sorting[] {
  const known = sortingsByBase.get(base) ?? new Map<string, Map<string, readonly Sorting[]>>();
  sortingsByBase.set(base, known);
  const ofProperty = known.get(property) ?? new Map<string, readonly Sorting[]>();
  known.set(property, ofProperty);
  const found = ofProperty.get(ask);
  if (found) return found;
  const asked = base.properties.get(property);
  const made = asked && slotType(asked, ask)?.kind === 'entity' ? findSortings(base, asked, ask) : [];
  ofProperty.set(ask, made);
  return made;
}

/**
 * A qualifier means the same in every property that has it. What stands as the value here may stand in
 * any slot there, and the base may tell the very thing asked for: such a side never tells.
 */
function findSortings(base: FactBase, asked: Property, ask: string): Sorting[] {
  return slotNames(asked).flatMap((slot) => {
    if (slot === ask || slot === 'subject' || slotType(asked, slot)?.kind !== 'entity') return [];
    const sides = buildSides(base, asked, slot, ask);
    const all = countSorted(sides);
    const inCompany = [...sides.values()].reduce(
      (sum, { members: { size } }) => sum + (size > 1 ? size : 0),
      0,
    );
    if (all === 0 || inCompany === 0) return [];
    return [{ slot, sides, mayTell: slot !== 'value' && inCompany > all / 2 }];
  });
}

/** How many stand on some side; 0 where too many stand on two: a country sorts those it sends, a host not its guests. */
function countSorted(sides: ReadonlyMap<number, Side>): number {
  const all = new Set<number>();
  const onTwo = new Set<number>();
  for (const { members } of sides.values())
    for (const member of members.keys()) (all.has(member) ? onTwo : all).add(member);
  return onTwo.size > all.size * mostOnTwo ? 0 : all.size;
}

function buildSides(base: FactBase, asked: Property, slot: string, ask: string): ReadonlyMap<number, Side> {
  const sides = new Map<number, Side>();
  const holders = numbersIn(base, asked, slot);
  const members = numbersIn(base, asked, ask);
  for (const property of base.properties.values()) {
    if (slotType(property, ask)?.kind !== 'entity') continue;
    const slots = slotNames(property).filter(
      (other) => other !== ask && (slot === 'value' || other === slot),
    );
    if (slots.length === 0) continue;
    for (const fact of base.factsByProperty.get(property.id) ?? [])
      putOnSides(sides, fact, holders(fact, slots), members(fact, [ask]));
  }
  return sides;
}

function putOnSides(
  sides: Map<number, Side>,
  fact: Fact,
  holders: readonly number[],
  members: readonly number[],
): void {
  for (const holder of holders) {
    const side = sides.get(holder) ?? { members: new Map(), repeated: new Set() };
    sides.set(holder, side);
    for (const member of members) {
      if (side.members.has(member)) side.repeated.add(member);
      else side.members.set(member, fact);
    }
  }
}

/** Reads the numbers of entities in some slots of a fact, each once: those of a kind that may stand in a slot of the property asked about. */
function numbersIn(base: FactBase, asked: Property, slot: string) {
  const { kinds, numberOf } = entityRowsOf(base);
  const allowed: readonly string[] = slotType(asked, slot)?.entityKinds ?? [];
  const fits = (number: number) =>
    number >= 0 && (allowed.length === 0 || allowed.includes(kinds[number] ?? ''));
  return (fact: Fact, slots: readonly string[]): readonly number[] => {
    const values = slots.flatMap((one) => slotValues(fact, one));
    const numbers = values.map((value) => (value.kind === 'entity' ? numberOf(value.id) : -1));
    return [...new Set(numbers)].filter(fits);
  };
}
