import { type FactBase, makeFactBase } from '#core/facts/fact-base.ts';
import type { Pack } from '#core/facts/pack.ts';
import { packVersion } from '#core/facts/pack-version.ts';
import { baseFolder } from '#core/facts/parse-pack.ts';
import { findWithdrawn, refusalOf, type WithdrawnQuestion } from '#core/questions/withdrawn-questions.ts';

/**
 * Which questions can no longer be asked after a change of packs. Each pack is proved as it is served:
 * with what all share, and nothing else. Only packs that changed are proved at all.
 */
export function withdrawnFromPacks(
  before: readonly Pack[],
  after: readonly Pack[],
): readonly WithdrawnQuestion[] {
  const homes = makeHomes(after);
  return before.flatMap(({ id, facts }) => {
    if (facts.length === 0) return [];
    const [former, present] = [partsOf(id, before), partsOf(id, after)];
    if (packVersion(former) === packVersion(present)) return [];
    const withdrawn = findWithdrawn(makeFactBase(former), makeFactBase(present));
    return withdrawn.filter((question) => question.reason !== 'unknown-fact' || !isAskedElsewhere(question));
  });

  /** A fact that was moved to another pack is asked there. */
  function isAskedElsewhere({ card, kind, locale }: WithdrawnQuestion): boolean {
    const home = homes.get(card.fact);
    return !!home && refusalOf(home.base(), { card: { ...card, fact: home.fact }, kind, locale }) === null;
  }
}

function partsOf(id: string, packs: readonly Pack[]): readonly Pack[] {
  return packs.filter((pack) => pack.id === id || pack.id === baseFolder);
}

interface Home {
  /** What the fact is called now. */
  readonly fact: string;
  readonly base: () => FactBase;
}

/** Where each fact stands, by its present id and its former ones. */
function makeHomes(packs: readonly Pack[]): ReadonlyMap<string, Home> {
  return new Map(
    packs.flatMap(({ id, facts }) => {
      let made: FactBase | null = null;
      const base = () => {
        made ??= makeFactBase(partsOf(id, packs));
        return made;
      };
      return facts.flatMap(({ id: fact, was }) =>
        [...was, fact].map((name): [string, Home] => [name, { fact, base }]),
      );
    }),
  );
}
