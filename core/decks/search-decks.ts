import { type Localized, locales } from '#core/basics/locale.ts';
import { searchText, searchWords } from '#core/basics/search-text.ts';
import { findWord, makeTextIndex, type TextIndex } from '#core/basics/text-index.ts';
import type { Deck, Note } from '#core/decks/deck.ts';

/**
 * The packs whose title or description holds every word of the query, in either language; a word that
 * none holds may have a slip or two. No words, no packs.
 */
export function searchPacks<T extends { readonly title: Localized; readonly description: Localized }>(
  packs: readonly T[],
  query: string,
): readonly T[] {
  return filterBy(packs, query, ({ title, description }) =>
    locales.flatMap((locale) => [title[locale], description[locale]]),
  );
}

/** The decks whose title, description or notes hold every word of the query, with the same forbearance. */
export function searchDecks(decks: readonly Deck[], query: string): readonly Deck[] {
  return filterBy(decks, query, ({ title, description, notes }) => [
    title,
    description,
    ...notes.flatMap(noteTexts),
  ]);
}

function noteTexts(note: Note): readonly string[] {
  return note.form === 'basic' ? [note.front, note.back] : [note.text];
}

const indexes = new WeakMap<object, TextIndex>();

function filterBy<T>(
  items: readonly T[],
  query: string,
  textsOf: (item: T) => readonly string[],
): readonly T[] {
  const words = searchWords(query);
  if (words.length === 0) return [];
  const index = indexes.get(items) ?? makeTextIndex(items.map((item) => searchText(textsOf(item).join(' '))));
  indexes.set(items, index);
  const found = words.map((word) => findWord(index, word).places);
  return items.filter((_, place) => found.every((places) => places.has(place)));
}
