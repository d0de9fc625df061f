import { deckLimits, type Note } from '#core/decks/deck.ts';
import type { DeckDraft } from '#core/decks/deck-draft.ts';
import { type ClozeProblem, parseCloze } from '#core/decks/parse-cloze.ts';

export type TextProblem = 'empty' | 'too-long' | 'unreadable';
export type DraftField = 'title' | 'description';
export type NoteField = 'front' | 'back' | 'text';

/** What keeps a draft from being saved, and where. */
export type DraftProblem =
  | { readonly place: DraftField; readonly problem: TextProblem; readonly limit: number }
  | { readonly place: 'facts' | 'notes'; readonly problem: 'too-many'; readonly limit: number }
  | {
      readonly place: 'note';
      readonly note: string;
      readonly field: NoteField;
      readonly problem: TextProblem | ClozeProblem;
      readonly limit: number;
    };

/**
 * Everything that is wrong with a draft, in the order of the form. None exactly when `deckSchema` takes
 * it; this is its small twin for the phone.
 */
export function checkDraft({ title, description, facts, notes }: DeckDraft): readonly DraftProblem[] {
  return [
    ...textProblem('title', title, deckLimits.title, true),
    ...textProblem('description', description, deckLimits.description, false),
    ...countProblem('facts', facts.length, deckLimits.facts),
    ...countProblem('notes', notes.length, deckLimits.notes),
    ...notes.flatMap(noteProblems),
  ];
}

/** What is wrong with one note. */
export function noteProblems(note: Note): readonly DraftProblem[] {
  const inField = (field: NoteField, text: string): readonly DraftProblem[] => {
    const problem = faultOf(text, deckLimits.noteText, true) ?? (field === 'text' ? clozeFault(text) : null);
    return problem ? [{ place: 'note', note: note.id, field, problem, limit: deckLimits.noteText }] : [];
  };
  return note.form === 'basic'
    ? [...inField('front', note.front), ...inField('back', note.back)]
    : inField('text', note.text);
}

function textProblem(place: DraftField, text: string, limit: number, needed: boolean): DraftProblem[] {
  const problem = faultOf(text, limit, needed);
  return problem ? [{ place, problem, limit }] : [];
}

function countProblem(place: 'facts' | 'notes', count: number, limit: number): DraftProblem[] {
  return count > limit ? [{ place, problem: 'too-many', limit }] : [];
}

function faultOf(text: string, limit: number, needed: boolean): TextProblem | null {
  if (text.length > limit) return 'too-long';
  if (/[\0\p{Surrogate}]/u.test(text)) return 'unreadable';
  return needed && text.trim() === '' ? 'empty' : null;
}

function clozeFault(text: string): ClozeProblem | null {
  const cloze = parseCloze(text);
  return cloze.ok ? null : cloze.problem;
}
