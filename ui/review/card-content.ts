import { type CardKey, parseCardKey } from '#core/basics/card-key.ts';
import type { Reader } from '#core/basics/locale.ts';
import type { Deck, Note } from '#core/decks/deck.ts';
import { parseCloze } from '#core/decks/parse-cloze.ts';
import type { Citation } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { renderFlashcard } from '#core/questions/flashcard.ts';
import { asWritten, type InCalendar } from '#ui/review/load-in-calendar.ts';

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
  inCalendar: InCalendar = asWritten,
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

const gap = '[…]';

function noteContent(note: Note, part: string): CardContent | null {
  if (note.form === 'basic') {
    return { prompt: note.front, answer: note.back, statement: null, source: null, fact: null };
  }
  const cloze = parseCloze(note.text);
  if (!cloze.ok) return null;
  const hidden = Number(part);
  const asked = cloze.parts.filter((piece) => piece.kind === 'gap' && piece.number === hidden);
  if (asked.length === 0) return null;
  const prompt = cloze.parts
    .map((piece) => (piece.kind === 'gap' && piece.number === hidden ? gapText(piece.hint) : piece.text))
    .join('');
  const whole = cloze.parts.map((piece) => piece.text).join('');
  return {
    prompt,
    answer: asked.map(({ text }) => text).join(' · '),
    statement: whole,
    source: null,
    fact: null,
  };
}

function gapText(hint: string | null): string {
  return hint ? `[${hint}]` : gap;
}
