import 'server-only';
import type { OpenTransaction } from '#server/basics/in-transaction.ts';
import { databaseEngine, loadState, type ServerState, saveContentVersion } from '#server/basics/store.ts';

/** The epoch and the version of the content, as the database holds them now. */
export function loadServerState(): Promise<ServerState> {
  return loadState();
}

/** Notes which content the library's tables hold from the end of this transaction on. */
export function noteContentVersion(version: string, on: OpenTransaction): Promise<void> {
  return saveContentVersion(version, on);
}

/** How the server is: for those who watch over it. Throws where the database does not answer. */
export async function loadHealth() {
  const { epoch, contentVersion } = await loadState();
  return { status: 'ok', database: databaseEngine(), epoch, content: contentVersion } as const;
}
