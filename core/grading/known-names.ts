import { type NameForms, nameForms } from '#core/grading/name-forms.ts';
import { mayBeNear, type NameSketch, sketchName, type TypedSketch } from '#core/grading/name-sketch.ts';

/** A name that typed ones are compared with. Its forms are made when a typed one comes near. */
interface KnownName {
  readonly text: string;
  readonly sketch: NameSketch;
  forms: NameForms | null;
}

type Names = readonly string[];

// One question is graded for many answers: its names are remembered by their list, and its rivals by theirs.
const remembered = new WeakMap<Names | readonly Names[], readonly KnownName[]>();

/**
 * The forms of those names in a list that a typed one may be, or lie within `most` of (null: within what
 * each name bears). Most are passed by at a glance: to put all the rivals of a name into form would take
 * longer than all else. The list must not change afterwards.
 */
export function formsNear(typed: TypedSketch, names: Names, most: number | null): readonly NameForms[] {
  return near(typed, remembered.get(names) ?? remember(names, [names]), most);
}

/** The same of the names of many things. */
export function formsOfAnyNear(
  typed: TypedSketch,
  lists: readonly Names[],
  most: number | null,
): readonly NameForms[] {
  return near(typed, remembered.get(lists) ?? remember(lists, lists), most);
}

function near(typed: TypedSketch, names: readonly KnownName[], most: number | null): readonly NameForms[] {
  const found: NameForms[] = [];
  for (const known of names) {
    if (!mayBeNear(typed, known.sketch, most)) continue;
    known.forms ??= nameForms(known.text);
    found.push(known.forms);
  }
  return found;
}

function remember(key: Names | readonly Names[], lists: readonly Names[]): readonly KnownName[] {
  const made: KnownName[] = [];
  for (const names of lists) {
    for (const text of names) made.push({ text, sketch: sketchName(text), forms: null });
  }
  remembered.set(key, made);
  return made;
}
