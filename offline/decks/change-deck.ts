import type { Deck } from '#core/decks/deck.ts';
import type { DeviceMeta } from '#offline/progress/device-meta.ts';
import type { StateKeeper } from '#offline/progress/state-keeper.ts';
import type { DeckOutcome } from '#offline/progress/study.ts';

interface Parts {
  readonly meta: DeviceMeta;
  readonly keeper: StateKeeper;
  /** Makes a visitor a guest, if the server can be reached. */
  readonly enter: () => Promise<void>;
}

/**
 * Saves or deletes a deck on the server and keeps the device's list of decks as the server now has it. A
 * visitor becomes a guest first: a deck needs somebody it belongs to.
 */
export async function changeDeck(
  call: (account: string) => Promise<DeckOutcome>,
  id: string,
  { meta, keeper, enter }: Parts,
): Promise<DeckOutcome> {
  if (!meta.get().account) await enter();
  const { account } = meta.get();
  if (!account) return { ok: false, code: 'unreachable', message: '' };
  const outcome = await call(account.id);
  if (!outcome.ok) return outcome;
  await meta.update(({ decks }) => ({ decks: withDeck(decks, id, outcome.deck) }));
  keeper.refresh();
  return outcome;
}

function withDeck(decks: readonly Deck[], id: string, deck: Deck | null): readonly Deck[] {
  const others = decks.filter((other) => other.id !== id);
  return deck ? [...others, deck] : others;
}
