'use client';

import { useMemo } from 'react';
import type { Reader } from '#core/basics/locale.ts';
import { textFor } from '#core/basics/text-for.ts';
import type { Deck, Note } from '#core/decks/deck.ts';
import { factsOfDeck } from '#core/decks/facts-of-deck.ts';
import type { Fact } from '#core/facts/fact.ts';
import { renameFact, renamesOf } from '#core/progress/rename-card.ts';
import type { PackSummary } from '#core/progress/wire.ts';
import { knownNames } from '#ui/decks/known-names.ts';
import type { LoadedPacks } from '#ui/facts/load-packs.ts';
import { usePacks } from '#ui/facts/use-packs.ts';
import { useStudyState } from '#ui/progress/study-context.tsx';

/** A pack or an own deck, as its page needs it. */
export type DeckContents =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unavailable'; readonly head: DeckHead; readonly retry: () => void }
  | { readonly kind: 'opening'; readonly head: DeckHead }
  | ({ readonly kind: 'ready'; readonly head: DeckHead } & DeckMaterial);

export interface DeckHead {
  readonly id: string;
  readonly title: string;
  /** The names in title and description: what is not broken across lines. */
  readonly names: readonly string[];
  readonly description: string;
  readonly flags: readonly string[];
  readonly isOwn: boolean;
  readonly factCount: number;
  readonly notes: readonly Note[];
}

export interface DeckMaterial extends LoadedPacks {
  readonly facts: readonly Fact[];
  /** How many of an own deck's facts are gone from the library. */
  readonly missing: number;
}

/** What a pack or deck holds; its packs are loaded for it. */
export function useDeckContents(id: string): DeckContents {
  const { packs, decks, settings, sync } = useStudyState();
  const pack = packs.find((candidate) => candidate.id === id);
  const deck = decks.find((candidate) => candidate.id === id);
  const loaded = usePacks(pack ? [id] : deck ? 'all' : null);
  const { locale, calendar } = settings;
  const head = useMemo(() => {
    if (pack) return headOfPack(pack, { locale, calendar });
    return deck ? headOfDeck(deck, packs) : null;
  }, [pack, deck, packs, locale, calendar]);
  const facts = useMemo(() => {
    if (loaded.kind !== 'ready') return null;
    if (!deck) return { facts: factsOfPack(loaded, id), missing: 0 };
    const renames = renamesOf(loaded.base);
    const found = factsOfDeck(deck, loaded.base, (fact) => renameFact(fact, renames));
    return { facts: found.facts, missing: found.missing.length };
  }, [loaded, deck, id]);
  // A deck made on another device arrives with the next round.
  if (!head) return { kind: sync === 'syncing' ? 'loading' : 'missing' };
  if (loaded.kind === 'unavailable') return { kind: 'unavailable', head, retry: loaded.retry };
  if (loaded.kind !== 'ready' || !facts) return { kind: 'opening', head };
  return { kind: 'ready', head, base: loaded.base, cards: loaded.cards, ...facts };
}

function headOfPack(pack: PackSummary, reader: Reader): DeckHead {
  const { locale } = reader;
  const { id, title, description, names, flags, factCount } = pack;
  return {
    id,
    title: title[locale],
    names: names?.[locale] ?? [],
    description: textFor(description, reader),
    flags,
    isOwn: false,
    factCount,
    notes: [],
  };
}

function headOfDeck(deck: Deck, packs: readonly PackSummary[]): DeckHead {
  const { id, title, description, facts, notes } = deck;
  return {
    ...{ id, title, description, notes },
    names: knownNames(packs),
    flags: [],
    isOwn: true,
    factCount: facts.length,
  };
}

function factsOfPack({ base }: LoadedPacks, id: string): readonly Fact[] {
  return [...base.facts.values()].filter(({ pack }) => pack === id);
}
