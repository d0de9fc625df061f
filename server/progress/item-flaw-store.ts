import 'server-only';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Value } from '#core/facts/value.ts';
import type { FoundItemFlaw, ItemFlaw } from '#core/questions/item-flaw.ts';
import type { QuestionKind } from '#core/questions/kind.ts';
import { insertOrReplace, type Row } from '#server/db/write-rows.ts';
import { db, type Transaction } from '#server/db.ts';

/** Nobody mends more at once; what weighs most is kept. */
const mostOfPack = 500;

/** A flaw, and the revision of the fact it was found in. */
export interface StoredItemFlaw extends FoundItemFlaw {
  readonly revision: string;
}

/**
 * Puts these in the place of all that were found before, each with the revision its fact has now, which is
 * the one it was found in. Answers with how many are kept.
 */
export async function replaceItemFlaws(
  flaws: readonly FoundItemFlaw[],
  { facts }: Pick<FactBase, 'facts'>,
  on: Transaction,
): Promise<number> {
  await on.itemFlaw.deleteMany();
  const counts = new Map<string, number>();
  const rows = flaws.flatMap(({ fact, value, ...flaw }): Row[] => {
    const known = facts.get(fact);
    const ordinal = counts.get(known?.pack ?? '') ?? 0;
    if (!known || ordinal >= mostOfPack) return [];
    counts.set(known.pack, ordinal + 1);
    const { pack: packId, revision } = known;
    return [{ packId, ordinal, factId: fact, revision, ...flaw, valueJson: value && JSON.stringify(value) }];
  });
  await insertOrReplace({ table: 'ItemFlaw', key: ['packId', 'ordinal'] }, rows, on);
  return rows.length;
}

/** The flaws found in a pack's questions, what weighs most first. */
export async function loadFlawsOfPack(packId: string): Promise<readonly StoredItemFlaw[]> {
  const rows = await db.itemFlaw.findMany({ where: { packId }, orderBy: { ordinal: 'asc' } });
  return rows.map(({ factId, revision, ask, kind, flaw, valueJson, index, answers }) => ({
    fact: factId,
    revision,
    ask,
    kind: kind as QuestionKind,
    flaw: flaw as ItemFlaw,
    value: valueJson === null ? null : (JSON.parse(valueJson) as Value),
    index,
    answers,
  }));
}
