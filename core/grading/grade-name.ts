import { isSameOrder } from '#core/grading/is-same-order.ts';
import { formsNear, formsOfAnyNear } from '#core/grading/known-names.ts';
import { correct, incorrect, unreadable } from '#core/grading/make-verdict.ts';
import { nameDistance } from '#core/grading/name-distance.ts';
import { type NameForms, nameForms, personForms } from '#core/grading/name-forms.ts';
import { mostEdits, sketchName, type TypedSketch, typoBudget } from '#core/grading/name-sketch.ts';
import type { Verdict } from '#core/grading/verdict.ts';

/**
 * Grades a typed name against every name of the entity expected and of its rivals (all others of its
 * type). Blanks, signs, capitals, titles and the order of given and family name do not count; a small
 * slip is a typo, unless the answer is as near to a rival: then it is refused.
 */
export function gradeName(
  names: readonly string[],
  rivals: readonly (readonly string[])[],
  text: string,
): Verdict {
  const typed = readTyped(text);
  if (!typed) return unreadable('not-understood');
  const known = { names, rivals };
  const verdict = gradeTyped(typed, known);
  return verdict.verdict === 'correct' ? verdict : (gradeSaidTwice(text, known) ?? verdict);
}

/** Two names, the second in brackets or behind a stroke: คาซัคสถาน (Kazakhstan). */
const saidTwice = /^([^()（）/]+)(?:[(（]([^()（）/]+)[)）]|\/([^()（）/]+))\s*$/u;

/** A name said in two ways is right where both are; null where it is not said so, or one of them is not right. */
function gradeSaidTwice(text: string, known: Known): Verdict | null {
  const [, first = '', inBrackets, behindStroke] = saidTwice.exec(text) ?? [];
  const both = [first, inBrackets ?? behindStroke ?? ''].map(readTyped);
  const areRight = both.every((typed) => typed && gradeTyped(typed, known).verdict === 'correct');
  return areRight ? correct('equivalent') : null;
}

/** Of the names of many things, those that a typed name is right for, were there no others. */
export function findBearers(lists: readonly (readonly string[])[], text: string): typeof lists {
  const typed = readTyped(text);
  if (!typed) return [];
  return lists.filter((names) => gradeTyped(typed, { names, rivals: [] }).verdict === 'correct');
}

function gradeTyped(typed: Typed, known: Known): Verdict {
  return gradeSame(typed, known) ?? gradeAsSaid(typed, known) ?? gradeTypo(typed, known);
}

/** Null where there is neither letter nor digit. */
function readTyped(text: string): Typed | null {
  const answer = nameForms(text);
  if (answer.full === '') return null;
  const sketch = { full: sketchName(answer.full), bare: sketchName(answer.bare) };
  const persons = personForms(text).map((form) => ({ form, sketch: sketchForm(form) }));
  return { answer, sketch, persons };
}

interface Known {
  readonly names: readonly string[];
  readonly rivals: readonly (readonly string[])[];
}

interface Typed {
  readonly answer: NameForms;
  readonly sketch: TypedSketch;
  /** Its bare forms without what only answers say. */
  readonly persons: readonly { readonly form: string; readonly sketch: TypedSketch }[];
}

/** The same name, in one of the senses below; null where it is nobody's. */
function gradeSame({ answer, sketch }: Typed, known: Known): Verdict | null {
  const [own, others] = [formsNear(sketch, known.names, 0), formsOfAnyNear(sketch, known.rivals, 0)];
  for (const isSame of samenesses) {
    if (others.some((name) => isSame(answer, name))) return incorrect('rival');
    if (own.some((name) => isSame(answer, name)))
      return correct(isSame === isSameFull ? 'exact' : 'equivalent');
  }
  return null;
}

/** The name as only answers say it: with an office or a polite word, or family name first; null where it is not. */
function gradeAsSaid({ answer, sketch, persons }: Typed, known: Known): Verdict | null {
  const isSaid =
    persons.some((said) => isOnlyNameOf((name) => name.bare === said.form, said.sketch, known)) ||
    isOnlyNameOf((name) => isSameOrder(answer.words, name.words), sketch, known);
  return isSaid ? correct('equivalent') : null;
}

function sketchForm(form: string): TypedSketch {
  const sketch = sketchName(form);
  return { full: sketch, bare: sketch };
}

function isOnlyNameOf(isNamed: (name: NameForms) => boolean, sketch: TypedSketch, known: Known): boolean {
  return (
    formsNear(sketch, known.names, 0).some(isNamed) && !formsOfAnyNear(sketch, known.rivals, 0).some(isNamed)
  );
}

/** From near to far: so สาธารณรัฐจีน is a rival of จีน, and ประเทศจีน is not. */
const samenesses = [isSameFull, isSameButForOneTitle, isSameBare] as const;

function isSameFull(answer: NameForms, name: NameForms): boolean {
  return answer.full === name.full;
}

function isSameButForOneTitle(answer: NameForms, name: NameForms): boolean {
  return answer.bare === name.full || answer.full === name.bare;
}

function isSameBare(answer: NameForms, name: NameForms): boolean {
  return answer.bare === name.bare;
}

function gradeTypo({ answer, sketch }: Typed, known: Known): Verdict {
  const distance = nearest(answer, formsNear(sketch, known.names, null), budgetOf);
  const isRival = formsOfAnyNear(sketch, known.rivals, distance).some(
    (name) => nearest(answer, [name], distance === null ? budgetOf : () => distance) !== null,
  );
  if (isRival) return incorrect('rival');
  return distance === null ? incorrect('different') : correct('typo');
}

/** The distance of the nearest name within its budget; null where there is none. */
function nearest(
  answer: NameForms,
  names: readonly NameForms[],
  budgetFor: (name: string) => number,
): number | null {
  let least: number | null = null;
  for (const name of names) {
    for (const [typed, known] of pairs(answer, name)) {
      if (!isWorthMeasuring(typed, known)) continue;
      const distance = nameDistance(typed, known, Math.min(budgetFor(known), least ?? mostEdits));
      if (distance !== null && (least === null || distance < least)) least = distance;
    }
  }
  return least;
}

function pairs(answer: NameForms, name: NameForms): readonly (readonly [string, string])[] {
  const full = [answer.full, name.full] as const;
  return answer.bare === answer.full && name.bare === name.full ? [full] : [full, [answer.bare, name.bare]];
}

/** Digits are never a slip: EXPO-2016 is not EXPO-2017. */
function isWorthMeasuring(typed: string, known: string): boolean {
  return Math.abs(typed.length - known.length) <= mostEdits && digitsOf(typed) === digitsOf(known);
}

/** Marks above and below are no letters. */
function budgetOf(name: string): number {
  return typoBudget(name.replace(/[\p{M}\p{N}]/gu, '').length);
}

function digitsOf(text: string): string {
  return text.replace(/\P{N}/gu, '');
}
