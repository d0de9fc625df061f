import 'server-only';
import type { OpenTransaction } from '#server/basics/in-transaction.ts';
import { moveDecks } from '#server/decks/store.ts';

/** Makes one person's decks another's, who has proved to be both. Answers with how many. */
export function giveDecks(from: string, to: string, on: OpenTransaction): Promise<number> {
  return moveDecks(from, to, on);
}
