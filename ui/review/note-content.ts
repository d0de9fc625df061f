import type { Note } from '#core/decks/deck.ts';
import { parseCloze } from '#core/decks/parse-cloze.ts';
import type { CardSides } from '#ui/review/card-sides.ts';

const gap = '[…]';

/** The two sides of one card of a note; null when the note has no such card. */
export function noteContent(note: Note, part: string): CardSides | null {
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
