import { findUndone } from '#core/progress/find-undone.ts';
import { recordsConcerning } from '#offline/progress/refold-cards.ts';
import type { StudyTransaction } from '#offline/progress/study-transaction.ts';

/** The id of an event that overrules an answer and still counts; null when none does. */
export async function findOverruling(transaction: StudyTransaction, answer: string): Promise<string | null> {
  const targets = transaction.objectStore('events').index('target');
  const overrulings = (await targets.getAll(answer)).filter(({ event }) => event.type === 'overridden');
  const concerning = await recordsConcerning(overrulings, (id) => targets.getAll(id));
  const undone = findUndone(concerning.map(({ event }) => event));
  return overrulings.find(({ id }) => !undone.has(id))?.id ?? null;
}
