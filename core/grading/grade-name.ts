import { isSameOrder } from '#core/grading/is-same-order.ts';
import { correct, incorrect, unreadable } from '#core/grading/make-verdict.ts';
import { editCost, nameDistance } from '#core/grading/name-distance.ts';
import { formsOfNames, type NameForms, nameForms, personForms } from '#core/grading/name-forms.ts';
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
  const answer = nameForms(text);
  if (answer.full === '') return unreadable('not-understood');
  const [own, others] = [formsOfNames(names), rivals.flatMap(formsOfNames)];
  return (
    gradeSame(answer, own, others) ?? gradeAsSaid(answer, text, own, others) ?? gradeTypo(answer, own, others)
  );
}

/** The same name, in one of the senses below; null where it is nobody's. */
function gradeSame(
  answer: NameForms,
  own: readonly NameForms[],
  others: readonly NameForms[],
): Verdict | null {
  for (const isSame of samenesses) {
    if (others.some((name) => isSame(answer, name))) return incorrect('rival');
    if (own.some((name) => isSame(answer, name)))
      return correct(isSame === isSameFull ? 'exact' : 'equivalent');
  }
  return null;
}

/** The name as only answers say it: with an office or a polite word, or family name first; null where it is not. */
function gradeAsSaid(
  answer: NameForms,
  text: string,
  own: readonly NameForms[],
  others: readonly NameForms[],
): Verdict | null {
  const persons = personForms(text);
  const isSaid =
    persons.some((form) => isOnlyNameOf((name) => name.bare === form, own, others)) ||
    isOnlyNameOf((name) => isSameOrder(answer.words, name.words), own, others);
  return isSaid ? correct('equivalent') : null;
}

function isOnlyNameOf(
  isNamed: (name: NameForms) => boolean,
  own: readonly NameForms[],
  others: readonly NameForms[],
): boolean {
  return own.some(isNamed) && !others.some(isNamed);
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

function gradeTypo(answer: NameForms, own: readonly NameForms[], others: readonly NameForms[]): Verdict {
  const distance = nearest(answer, own, typoBudget);
  if (distance === null)
    return incorrect(nearest(answer, others, typoBudget) === null ? 'different' : 'rival');
  return nearest(answer, others, () => distance) === null ? correct('typo') : incorrect('rival');
}

/** The distance of the nearest name within its budget; null where there is none. */
function nearest(
  answer: NameForms,
  names: readonly NameForms[],
  budgetOf: (name: string) => number,
): number | null {
  let least: number | null = null;
  for (const name of names) {
    for (const [typed, known] of pairs(answer, name)) {
      if (!isWorthMeasuring(typed, known)) continue;
      const distance = nameDistance(typed, known, Math.min(budgetOf(known), least ?? mostEdits));
      if (distance !== null && (least === null || distance < least)) least = distance;
    }
  }
  return least;
}

function pairs(answer: NameForms, name: NameForms): readonly (readonly [string, string])[] {
  const full = [answer.full, name.full] as const;
  return answer.bare === answer.full && name.bare === name.full ? [full] : [full, [answer.bare, name.bare]];
}

/** What may be wrong in the longest name: three edits. */
const mostEdits = 3 * editCost;

/** Digits are never a slip: EXPO-2016 is not EXPO-2017. */
function isWorthMeasuring(typed: string, known: string): boolean {
  return Math.abs(typed.length - known.length) <= mostEdits && digitsOf(typed) === digitsOf(known);
}

/** What may be wrong in a name, by its letters (marks above and below do not count): nothing up to 3, three edits above 14. */
function typoBudget(name: string): number {
  const { length } = name.replace(/[\p{M}\p{N}]/gu, '');
  if (length <= 3) return 0;
  if (length <= 7) return editCost;
  return length <= 14 ? 2 * editCost : mostEdits;
}

function digitsOf(text: string): string {
  return text.replace(/\P{N}/gu, '');
}
