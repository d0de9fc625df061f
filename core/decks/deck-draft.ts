import type { Deck, Note } from '#core/decks/deck.ts';
import { numberGaps } from '#core/decks/number-gaps.ts';

/** A deck while it is being made or changed. */
export type DeckDraft = Omit<Deck, 'updatedAt'>;

export function newDraft(id: string): DeckDraft {
  return { id, title: '', description: '', facts: [], notes: [], version: 0 };
}

export function draftOf({ id, title, description, facts, notes, version }: Deck): DeckDraft {
  return { id, title, description, facts, notes, version };
}

/**
 * The draft as it is checked and sent: no blanks around title and description, and a number in every gap
 * of its notes. The very same object where nothing is to be done.
 */
export function settleDraft(draft: DeckDraft): DeckDraft {
  const settled = {
    ...draft,
    title: draft.title.trim(),
    description: draft.description.trim(),
    notes: draft.notes.map((note) =>
      note.form === 'cloze' ? { ...note, text: numberGaps(note.text) } : note,
    ),
  };
  return isSameDraft(draft, settled) ? draft : settled;
}

/** Puts facts in (at the end, each once) or takes them out. */
export function chooseFacts(draft: DeckDraft, ids: readonly string[], chosen: boolean): DeckDraft {
  const named = new Set(ids);
  const facts = chosen
    ? [...new Set([...draft.facts, ...ids])]
    : draft.facts.filter((fact) => !named.has(fact));
  return { ...draft, facts };
}

/** Puts a note in its place when its id is known, else at the end. */
export function putNote(draft: DeckDraft, note: Note): DeckDraft {
  const known = draft.notes.some(({ id }) => id === note.id);
  const notes = known ? draft.notes.map((old) => (old.id === note.id ? note : old)) : [...draft.notes, note];
  return { ...draft, notes };
}

export function removeNote(draft: DeckDraft, id: string): DeckDraft {
  return { ...draft, notes: draft.notes.filter((note) => note.id !== id) };
}

/** Moves a note so many places down (up when negative), as far as there are places. */
export function moveNote(draft: DeckDraft, id: string, places: number): DeckDraft {
  const from = draft.notes.findIndex((note) => note.id === id);
  const note = draft.notes[from];
  if (!note) return draft;
  const to = Math.min(Math.max(from + places, 0), draft.notes.length - 1);
  return { ...draft, notes: draft.notes.toSpliced(from, 1).toSpliced(to, 0, note) };
}

/** Do they say the same, whatever version either has? */
export function isSameDraft(a: DeckDraft, b: DeckDraft): boolean {
  const content = ({ title, description, facts, notes }: DeckDraft) =>
    JSON.stringify([title, description, facts, notes.map(noteContent)]);
  return content(a) === content(b);
}

function noteContent(note: Note): readonly string[] {
  return note.form === 'basic' ? [note.id, note.front, note.back] : [note.id, note.text];
}
