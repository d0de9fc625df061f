import type { StoredHere } from '#offline/people/store-everything.ts';

/**
 * Where somebody goes who has just signed in: first to the question what becomes of the guest's work on
 * this device, if there is any, then to where they wanted to go.
 */
export function afterSignIn(before: StoredHere | null, wanted: string): string {
  const hasWork = before !== null && before.cards + before.decks > 0;
  if (before?.account?.kind !== 'guest' || !hasWork) return wanted;
  const query = new URLSearchParams({
    cards: String(before.cards),
    decks: String(before.decks),
    next: wanted,
  });
  return `/bring-along?${query}`;
}
