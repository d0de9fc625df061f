import type { Random } from '#core/basics/random.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { EntityId } from '#core/facts/value.ts';
import type { Proved } from '#core/questions/distractor.ts';
import { lookupOf } from '#core/questions/fact-lookup.ts';
import { type Named, namedAt } from '#core/questions/named-pools.ts';
import type { Query } from '#core/questions/question.ts';
import { sample } from '#core/questions/sample.ts';

/** A list up to this length is looked at whole; the cost is the same in a small base and a large one. */
const mostTries = 24;
/** How many are drawn from a longer one. */
const drawn = 6;
/** How many of the facts that share an entity with the fact asked about, for each such entity. */
const drawnNear = 3;

interface Link {
  readonly slot: string;
  readonly id: EntityId;
}

/**
 * What other facts of the property hold in the slot asked for, those of the facts nearest to this one
 * first: sent by the same country, held by the same person. All of a short list, some of a long one; more
 * of it where `wide`.
 */
export function siblingsOf({ base, fact, query }: Proved, random: Random, wide = false): readonly Named[] {
  const { property, ask } = query;
  const links = linksOf(fact, ask);
  const table = lookupOf(base).table(property);
  const count = table.facts.length;
  if (count <= mostTries)
    return nearestFirst(namedIn(base, query, random.shuffle([...table.facts.keys()])), links);
  const rows: number[] = [];
  for (const { slot, id } of links)
    rows.push(...sample(table.index(slot).candidates({ kind: 'entity', id }), drawnNear, random));
  for (let left = wide ? mostTries : drawn; left > 0; left -= 1) rows.push(random.below(count));
  return namedIn(base, query, rows);
}

function namedIn(base: FactBase, { property, ask }: Query, rows: readonly number[]): Named[] {
  const found: Named[] = [];
  for (const row of rows) {
    const named = namedAt(base, property, ask, row);
    if (named) found.push(named);
  }
  return found;
}

/** By how many entities their facts have in the same slots. */
function nearestFirst(all: readonly Named[], links: readonly Link[]): readonly Named[] {
  const groups: Named[][] = [];
  for (const named of all) {
    const near = links.reduce((sum, link) => sum + (isLinked(named.origin, link) ? 1 : 0), 0);
    const group = groups[near];
    if (group) group.push(named);
    else groups[near] = [named];
  }
  return groups.reverse().flat();
}

/** The entities a fact holds beside the slot asked for. */
function linksOf(fact: Fact, ask: string): readonly Link[] {
  const links: Link[] = ask === 'subject' ? [] : [{ slot: 'subject', id: fact.subject }];
  for (const [slot, values] of Object.entries(fact.qualifiers)) {
    if (slot === ask) continue;
    for (const value of values) if (value.kind === 'entity') links.push({ slot, id: value.id });
  }
  return links;
}

function isLinked(fact: Fact | null, { slot, id }: Link): boolean {
  if (!fact) return false;
  if (slot === 'subject') return fact.subject === id;
  return slotValues(fact, slot).some((value) => value.kind === 'entity' && value.id === id);
}
