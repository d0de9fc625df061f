import { type Localized, locales } from '#core/basics/locale.ts';
import { searchText, searchWords } from '#core/basics/search-text.ts';
import type { Deck, Note } from '#core/decks/deck.ts';

/** The packs whose title or description holds every word of the query, in either language. No words, no packs. */
export function searchPacks<T extends { readonly title: Localized; readonly description: Localized }>(
  packs: readonly T[],
  query: string,
): readonly T[] {
  return filterBy(packs, query, ({ title, description }) =>
    locales.flatMap((locale) => [title[locale], description[locale]]),
  );
}

/** The decks whose title, description or notes hold every word of the query. */
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

function filterBy<T>(
  items: readonly T[],
  query: string,
  textsOf: (item: T) => readonly string[],
): readonly T[] {
  const words = searchWords(query);
  if (words.length === 0) return [];
  return items.filter((item) => {
    const text = searchText(textsOf(item).join(' '));
    return words.every((word) => text.includes(word));
  });
}
