import 'server-only';
import type { CardKey } from '#core/basics/card-key.ts';
import type { Estimate } from '#core/progress/estimate.ts';
import { raiseServedVersion } from '#server/basics/store.ts';
import { insertOrReplace } from '#server/db/write-rows.ts';
import { type DbOrTransaction, db, type Transaction } from '#server/db.ts';

/** With fewer answers a card's difficulty is no better than a guess. */
const fewestAnswers = 20;

/**
 * Card to its difficulty in logits, to the nearest half: finer is not known, and packs are fetched again
 * whenever it changes.
 */
export async function loadDifficulties(on: DbOrTransaction = db): Promise<ReadonlyMap<CardKey, number>> {
  const rows = await on.cardDifficulty.findMany({
    where: { answers: { gte: fewestAnswers } },
    orderBy: { card: 'asc' },
    select: { card: true, mean: true },
  });
  return new Map(rows.map(({ card, mean }) => [card, Math.round(mean * 2) / 2]));
}

/** Puts these in the place of all that were reckoned before; packs are served anew only where it shows. */
export async function replaceDifficulties(
  difficulties: ReadonlyMap<CardKey, Estimate>,
  on: Transaction,
): Promise<void> {
  const before = await loadDifficulties(on);
  await on.cardDifficulty.deleteMany();
  const rows = [...difficulties].map(([card, { mean, variance, answers }]) => ({
    card,
    mean,
    variance,
    answers,
  }));
  await insertOrReplace({ table: 'CardDifficulty', key: ['card'] }, rows, on);
  const after = await loadDifficulties(on);
  if (JSON.stringify([...before]) !== JSON.stringify([...after])) await raiseServedVersion(on);
}
