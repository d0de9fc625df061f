import 'server-only';
import { randomUUID } from 'node:crypto';
import { type DbOrTransaction, db, engine, type Transaction } from '#server/db.ts';

const id = 'server';

/** What the server knows of itself. */
export interface ServerState {
  /** Changes when a backup is restored, so that devices give back what was lost. */
  readonly epoch: string;
  /** Hash of the packs that were loaded last; '' before the first load. */
  readonly contentVersion: string;
  /** Raised whenever something beside the packs' content changes what is served of them. */
  readonly servedVersion: number;
}

/** Loads the state; makes it, with a first epoch, on an empty database. */
export async function loadState(on: DbOrTransaction = db): Promise<ServerState> {
  const known = await on.serverState.findUnique({ where: { id } });
  if (known) return known;
  return on.serverState.upsert({ where: { id }, update: {}, create: { id, epoch: randomUUID() } });
}

export async function saveContentVersion(contentVersion: string, on: DbOrTransaction): Promise<void> {
  await loadState(on);
  await on.serverState.update({ where: { id }, data: { contentVersion } });
}

/** Notes that what is served of the packs is another from the end of this transaction on. */
export async function raiseServedVersion(on: DbOrTransaction): Promise<void> {
  await loadState(on);
  await on.serverState.update({ where: { id }, data: { servedVersion: { increment: 1 } } });
}

/** Runs the work in one transaction: all of it is stored, or, when it throws, nothing. */
export function transact<T>(work: (on: Transaction) => Promise<T>, timeoutMs?: number): Promise<T> {
  return db.$transaction(work, timeoutMs === undefined ? {} : { timeout: timeoutMs });
}

export function databaseEngine(): typeof engine {
  return engine;
}

export function disconnect(): Promise<void> {
  return db.$disconnect();
}
