import type { Note } from '#core/decks/deck.ts';
import type { DeckDraft } from '#core/decks/deck-draft.ts';

/** Reads a draft that was kept as JSON; null where it is none. What it holds may still be unfinished. */
export function readDraft(json: string | null): DeckDraft | null {
  const value = parse(json ?? '');
  if (!isRecord(value)) return null;
  const { id, title, description, facts, notes, version } = value;
  if (!isText(id) || !isText(title) || !isText(description) || typeof version !== 'number') return null;
  if (!Array.isArray(facts) || !facts.every(isText)) return null;
  if (!Array.isArray(notes) || !notes.every(isNote)) return null;
  return { id, title, description, facts, notes, version };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isNote(value: unknown): value is Note {
  if (!isRecord(value) || !isText(value.id)) return false;
  if (value.form === 'basic') return isText(value.front) && isText(value.back);
  return value.form === 'cloze' && isText(value.text);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
