/** A place in a text file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Something wrong in what a person wrote, as data: the code says what kind, the rest fills the sentence
 * that the command line or a screen makes of it in the reader's language.
 */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly place: Place;
  /** What it is about: the id of a fact, entity or property, the name of a field. Empty when the whole file is meant. */
  readonly item: string;
  /** What was found, in the words of the file; empty when something is missing. */
  readonly found: string;
  /** What would have been right: the values allowed, or the nearest ones. */
  readonly expected: readonly string[];
}

/** Order for lists: by file, then line, then column. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1;
  return a.place.line - b.place.line || a.place.column - b.place.column;
}
