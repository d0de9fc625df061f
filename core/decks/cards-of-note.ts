import { type CardKey, cardKeyOf } from '#core/basics/card-key.ts';
import type { Note } from '#core/decks/deck.ts';
import { parseCloze } from '#core/decks/parse-cloze.ts';

/** What a basic note asks for. */
const backPart = 'back';

/** The cards of a note: one for a basic note, one for each gap number of a cloze, in the order of numbers. */
export function cardsOfNote(note: Note): readonly CardKey[] {
  if (note.form === 'basic') return [cardKeyOf({ item: 'note', note: note.id, part: backPart })];
  const cloze = parseCloze(note.text);
  if (!cloze.ok) return [];
  const numbers = cloze.parts.flatMap((part) => (part.kind === 'gap' ? [part.number] : []));
  return [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map((number) => cardKeyOf({ item: 'note', note: note.id, part: String(number) }));
}
