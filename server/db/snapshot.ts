import 'server-only';
import { openDatabase } from '#server/db/open-database.ts';
import { address, type DbOrTransaction, db, engine } from '#server/db.ts';

const timeoutMs = 3 * 3_600_000;

/**
 * Reads the database as it stands at one moment, however long that takes, while others go on writing: a
 * reading transaction on a connection of its own.
 */
export async function withSnapshot<T>(work: (on: DbOrTransaction) => Promise<T>): Promise<T> {
  if (engine === 'postgresql') {
    return db.$transaction(work, { isolationLevel: 'Serializable', timeout: timeoutMs });
  }
  const reader = openDatabase(address);
  try {
    // Not through the client's transactions, which begin by taking the lock for writing.
    await reader.$executeRawUnsafe('BEGIN');
    const result = await work(reader);
    await reader.$executeRawUnsafe('COMMIT');
    return result;
  } finally {
    await reader.$disconnect();
  }
}
