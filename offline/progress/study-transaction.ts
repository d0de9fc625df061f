import type { IDBPTransaction } from 'idb';
import type { StudyDatabase, StudySchema } from '#offline/progress/study-database.ts';

export type StudyTransaction = IDBPTransaction<StudySchema, ('events' | 'cards' | 'meta')[], 'readwrite'>;

/**
 * Does the work in one transaction: all of it is on the disk when this resolves, and none of it is kept
 * when the work or the disk fails. Transactions of one database run in the order they were asked for.
 */
export async function inTransaction<T>(
  database: StudyDatabase,
  work: (transaction: StudyTransaction) => Promise<T>,
): Promise<T> {
  const transaction: StudyTransaction = database.transaction(['events', 'cards', 'meta'], 'readwrite', {
    durability: 'strict',
  });
  const ended = transaction.done.catch(() => undefined);
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    abort(transaction);
    await ended;
    // Why the browser ended it, such as a full disk, rather than that a request was cut off by that.
    throw transaction.error ?? error;
  }
}

function abort(transaction: StudyTransaction): void {
  try {
    transaction.abort();
  } catch {
    // The failure has ended it already.
  }
}
