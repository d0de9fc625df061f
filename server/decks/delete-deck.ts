import 'server-only';
import { type Asker, may } from '#core/people/permissions.ts';
import { inTransaction } from '#server/basics/in-transaction.ts';
import { buryDeck, lockDeck } from '#server/decks/store.ts';

/** Deletes a deck. What was learned of it stays learned. Deleting it again changes nothing. */
export function deleteDeck(
  person: NonNullable<Asker>,
  id: string,
  now: Date,
): Promise<'deleted' | 'not-found'> {
  return inTransaction(async (on) => {
    const there = await lockDeck(id, on);
    const resource = there?.owner ? ({ kind: 'deck', owner: there.owner } as const) : null;
    if (may(person, 'delete', resource) !== 'allowed') return 'not-found';
    if (!there?.deleted) await buryDeck(id, now, on);
    return 'deleted';
  });
}
