import 'server-only';
import type { CardKey } from '#core/basics/card-key.ts';
import type { Memory, MemoryState } from '#core/scheduling/memory.ts';
import { slices } from '#server/db/slices.ts';
import { insertOrReplace } from '#server/db/write-rows.ts';
import { type DbOrTransaction, db, type Transaction } from '#server/db.ts';
import type { LogHead } from '#server/progress/store.ts';

/** The cached memories of a person, by card. */
export async function loadMemoryRows(personId: string, on: DbOrTransaction = db): Promise<readonly Memory[]> {
  const rows = await on.memory.findMany({ where: { personId }, orderBy: { card: 'asc' } });
  return rows.map(({ personId: _, state, dueAt, lastReviewAt, ...rest }) => ({
    ...rest,
    state: state as MemoryState,
    dueAtMs: dueAt.getTime(),
    lastReviewAtMs: lastReviewAt.getTime(),
  }));
}

/** Writes what cards' folds came to; a card without a memory has none afterwards. */
export async function saveMemories(
  personId: string,
  folds: ReadonlyMap<CardKey, Memory | null>,
  on: Transaction,
): Promise<void> {
  const rows = [...folds.values()].flatMap((memory) => (memory ? [toRow(personId, memory)] : []));
  await insertOrReplace({ table: 'Memory', key: ['personId', 'card'] }, rows, on);
  const forgotten = [...folds].flatMap(([card, memory]) => (memory ? [] : [card]));
  for (const cards of slices(forgotten)) {
    await on.memory.deleteMany({ where: { personId, card: { in: cards } } });
  }
}

/** Writes what the whole log came to in the place of all there was. */
export async function replaceMemories(
  personId: string,
  folds: ReadonlyMap<CardKey, Memory | null>,
  on: Transaction,
): Promise<void> {
  await on.memory.deleteMany({ where: { personId } });
  await saveMemories(personId, folds, on);
}

/**
 * Notes with what and up to where the memories are folded. False where that, or the settings, are no
 * longer as they were when the fold began: it is then of no use. Takes the lock of the person's row.
 */
export async function saveFold(
  personId: string,
  { eventCount, ...began }: LogHead,
  foldedWith: string,
  on: Transaction,
): Promise<boolean> {
  const { count } = await on.person.updateMany({
    // A backup that was restored meanwhile may lack events that were folded.
    where: { id: personId, ...began, eventCount: { gte: eventCount } },
    data: { foldedWith, foldedUpTo: eventCount },
  });
  return count > 0;
}

/** The next reader folds the whole log again. */
export async function forgetFold(personId: string, on: DbOrTransaction = db): Promise<void> {
  await on.person.update({ where: { id: personId }, data: { foldedWith: '' } });
}

function toRow(personId: string, { dueAtMs, lastReviewAtMs, ...rest }: Memory) {
  return { personId, ...rest, dueAt: new Date(dueAtMs), lastReviewAt: new Date(lastReviewAtMs) };
}
