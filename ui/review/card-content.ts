import { type CardKey, parseCardKey } from '#core/basics/card-key.ts';
import type { Reader } from '#core/basics/locale.ts';
import type { Deck } from '#core/decks/deck.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { renderFlashcard } from '#core/questions/flashcard.ts';
import type { CardSides } from '#ui/review/card-sides.ts';
import type { CardWords } from '#ui/review/load-card-words.ts';

/** The content of a card, or null when it is gone or can no longer be asked. */
export function contentOf(
  card: CardKey,
  base: FactBase,
  decks: readonly Deck[],
  reader: Reader,
  { inCalendar, noteContent }: CardWords,
): CardSides | null {
  const ref = parseCardKey(card);
  if (!ref) return null;
  if (ref.item === 'fact') {
    const flashcard = renderFlashcard(base, ref, reader);
    if (!flashcard) return null;
    return { ...flashcard, statement: inCalendar(flashcard.statement), fact: ref.fact };
  }
  const note = decks.flatMap(({ notes }) => notes).find(({ id }) => id === ref.note);
  return note ? noteContent(note, ref.part) : null;
}
