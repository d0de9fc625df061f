import 'server-only';
import { disconnect } from '#server/basics/store.ts';

/** Closes the database, so that a command can end. */
export function closeDatabase(): Promise<void> {
  return disconnect();
}
