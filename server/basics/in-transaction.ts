import 'server-only';
import { databaseEngine, transact } from '#server/basics/store.ts';

/** An open transaction: use-cases hand it on to stores, and only those know what is inside. */
export type OpenTransaction = Parameters<Parameters<typeof transact>[0]>[0];

/**
 * Runs what several stores do as one: all of it is stored, or, when the work throws, nothing. Inside, use
 * nothing but the transaction, and wait for nothing slow: on libSQL everybody else waits too.
 */
export function inTransaction<T>(work: (on: OpenTransaction) => Promise<T>, timeoutMs?: number): Promise<T> {
  return transact(work, timeoutMs);
}

/** How many groups the database works on at once: libSQL has one writer; elsewhere one waits for the disk while another is made. */
export const writersAtOnce = databaseEngine() === 'libsql' ? 1 : 2;
