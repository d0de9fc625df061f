import 'server-only';
import { canonicalJson, type Json } from '#core/basics/content-hash.ts';
import { type Deck, deckLimits } from '#core/decks/deck.ts';
import { type Asker, may } from '#core/people/permissions.ts';
import { type Renames, renameFact } from '#core/progress/rename-card.ts';
import { inTransaction, type OpenTransaction } from '#server/basics/in-transaction.ts';
import { countDecks, lockDeck, type OwnedDeck, saveDeckRow } from '#server/decks/store.ts';
import { findUnknownFacts } from '#server/facts/find-unknown-facts.ts';
import { loadLibrary } from '#server/facts/library.ts';

export type SaveDeckOutcome =
  | { readonly ok: true; readonly deck: Deck }
  | {
      readonly ok: false;
      readonly problem: 'not-found' | 'version-conflict' | 'unknown-fact' | 'too-many-decks';
    };

/**
 * Creates a deck under the id its device made, or replaces the version it was made on. Sent again after
 * a lost reply, the same deck is stored once. Facts that the device knows by former ids are stored under
 * those they have now.
 */
export async function saveDeck(person: NonNullable<Asker>, given: Deck, now: Date): Promise<SaveDeckOutcome> {
  const { renames } = await loadLibrary();
  const deck = withPresentFacts(given, renames);
  return inTransaction(async (on): Promise<SaveDeckOutcome> => {
    const found = await lockDeck(deck.id, on);
    const there = found && { ...found, deck: withPresentFacts(found.deck, renames) };
    if (there) return replace(person, there, deck, now, on);
    if ((await countDecks(person.id, on)) >= deckLimits.decks)
      return { ok: false, problem: 'too-many-decks' };
    return store(person.id, { ...deck, version: 1, updatedAt: now.toISOString() }, on);
  });
}

async function replace(
  person: NonNullable<Asker>,
  there: OwnedDeck,
  deck: Deck,
  now: Date,
  on: OpenTransaction,
): Promise<SaveDeckOutcome> {
  const resource = there.owner === null ? null : ({ kind: 'deck', owner: there.owner } as const);
  if (may(person, 'change', resource) !== 'allowed') return { ok: false, problem: 'not-found' };
  const { version } = there.deck;
  if (there.deleted) return { ok: false, problem: 'version-conflict' };
  if (deck.version !== version) {
    const repeated = deck.version === version - 1 && sameContent(there.deck, deck);
    return repeated ? { ok: true, deck: there.deck } : { ok: false, problem: 'version-conflict' };
  }
  return store(person.id, { ...deck, version: version + 1, updatedAt: now.toISOString() }, on);
}

async function store(ownerId: string, deck: Deck, on: OpenTransaction): Promise<SaveDeckOutcome> {
  const unknown = await findUnknownFacts(deck.facts, on);
  if (unknown.length > 0) return { ok: false, problem: 'unknown-fact' };
  await saveDeckRow(ownerId, deck, on);
  return { ok: true, deck };
}

/** The deck with each fact under its present id, once. */
function withPresentFacts(deck: Deck, renames: Renames): Deck {
  return { ...deck, facts: [...new Set(deck.facts.map((fact) => renameFact(fact, renames)))] };
}

function sameContent(a: Deck, b: Deck): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf({ title, description, facts, notes }: Deck): string {
  return canonicalJson({ title, description, facts, notes: notes.map((note): Json => ({ ...note })) });
}
