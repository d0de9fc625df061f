import { type CardKey, parseCardKey } from '#core/basics/card-key.ts';
import type { Reader } from '#core/basics/locale.ts';
import type { Deck } from '#core/decks/deck.ts';
import type { Citation } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { renderFlashcard } from '#core/questions/flashcard.ts';
import type { CardWords } from '#ui/review/load-card-words.ts';

/** What stands on the two sides of a card. */
export interface CardContent {
  readonly prompt: string;
  readonly answer: string;
  /** The whole fact or sentence, shown with the answer; null where the answer says it all. */
  readonly statement: string | null;
  readonly source: Citation | null;
  /** The fact's id, for its page; null for notes. */
  readonly fact: string | null;
}

/** The content of a card, or null when it is gone or can no longer be asked. */
export function contentOf(
  card: CardKey,
  base: FactBase,
  decks: readonly Deck[],
  reader: Reader,
  { inCalendar, noteContent }: CardWords,
): CardContent | null {
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
