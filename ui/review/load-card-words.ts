import { type Reader, usualCalendars } from '#core/basics/locale.ts';
import type { Deck, Note } from '#core/decks/deck.ts';
import type { CardSides } from '#ui/review/card-sides.ts';

/** What puts a card into words beside its question, each part loaded only for those who need it. */
export interface CardWords {
  /** A text of the content with its marked years as the reader counts them. */
  readonly inCalendar: (text: string) => string;
  readonly noteContent: (note: Note, part: string) => CardSides | null;
}

/** Words for facts alone, in the calendar their language usually counts by. */
export const plainWords: CardWords = { inCalendar: (text) => text, noteContent: () => null };

/** Few count years otherwise than their language does, and few decks have notes: a first card does not wait for either. */
export async function loadCardWords(
  { locale, calendar }: Reader,
  decks: readonly Deck[],
): Promise<CardWords> {
  const [dates, notes] = await Promise.all([
    calendar === usualCalendars[locale] ? null : import('#core/basics/text-in-calendar.ts'),
    decks.some((deck) => deck.notes.length > 0) ? import('#ui/review/note-content.ts') : null,
  ]);
  return {
    inCalendar: dates ? (text) => dates.textInCalendar(text, calendar) : plainWords.inCalendar,
    noteContent: notes ? notes.noteContent : plainWords.noteContent,
  };
}
