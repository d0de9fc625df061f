import { parseEdtf } from '#core/basics/edtf.ts';
import type { Locale } from '#core/basics/locale.ts';
import { readDate } from '#core/basics/read-date.ts';
import { readQuantity } from '#core/basics/read-quantity.ts';
import { searchText } from '#core/basics/search-text.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Value } from '#core/facts/value.ts';
import type { Expected, Option, Question } from '#core/questions/question.ts';

/** Something that was taken for the answer. */
export interface Wrong {
  /** The words it was put in; null where it was no text: a claim, a place on a line. */
  readonly text: string | null;
  readonly value: Value;
}

/** An option id, typed text, a year, a list of ids or of pairs: whatever a question of any kind is answered with. */
type Given = string | number | readonly (string | readonly [string, string])[];

/**
 * The wrong values an answer names: options that are not right, or what was typed where it can be read as
 * a value of the kind asked for. Of a false claim it is what was claimed, whatever was answered. Empty for
 * orders and pairs, whose parts are all true, and for what cannot be read.
 */
export function readWrong(question: Question, given: Given, base: FactBase): readonly Wrong[] {
  switch (question.kind) {
    case 'true-false':
      return question.correct[0] === 'false' ? [{ text: null, value: question.claim.value }] : [];
    case 'multiple-choice':
    case 'multiple-response':
      return wrongOptions(question, given);
    case 'short-answer':
    case 'numerical':
    case 'cloze':
    case 'timeline':
      return wrongText(question.answer, given, question.locale, base);
    case 'chart-gap':
      return 'options' in question
        ? wrongOptions(question, given)
        : wrongText(question.answer, given, question.locale, base);
    case 'comparison':
    case 'ordering':
    case 'matching':
      return [];
  }
}

function wrongOptions(
  { options, correct }: { readonly options: readonly Option[]; readonly correct: readonly string[] },
  given: Given,
): readonly Wrong[] {
  const chosen: readonly unknown[] = Array.isArray(given) ? given : [given];
  return options.flatMap(({ id, text, value }) =>
    value !== null && chosen.includes(id) && !correct.includes(id) ? [{ text, value }] : [],
  );
}

function wrongText(expected: Expected, given: Given, locale: Locale, base: FactBase): readonly Wrong[] {
  const text = typeof given === 'number' ? String(given).padStart(4, '0') : given;
  if (typeof text !== 'string' || text.trim() === '') return [];
  const value = typeof given === 'number' ? yearOf(text) : readValue(expected, text, locale, base);
  return value === null ? [] : [{ text: typeof given === 'number' ? null : text.trim(), value }];
}

function yearOf(text: string): Value | null {
  return parseEdtf(text) ? { kind: 'date', edtf: text } : null;
}

function readValue(expected: Expected, text: string, locale: Locale, base: FactBase): Value | null {
  if (expected.kind === 'name') return namedEntity(text, base);
  if (expected.kind === 'quantity') return amountOf(expected, text);
  const reading = readDate(text, locale);
  return reading.kind === 'date' ? { kind: 'date', edtf: reading.date.date.text } : null;
}

/** A bare number is meant in the unit that was asked for. */
function amountOf({ unit, step }: Extract<Expected, { kind: 'quantity' }>, text: string): Value | null {
  const read = readQuantity(text);
  if (!read || (read.units.length > 0 && !read.units.includes(unit))) return null;
  return { kind: 'quantity', amount: read.amount, unit, step, asPrinted: text, qualifier: null };
}

/** The one entity of that name; null where none or several have it. */
function namedEntity(text: string, base: FactBase): Value | null {
  const wanted = searchText(text);
  const found = [...base.entities.values()].filter(({ label, aliases }) =>
    [label.th, label.en, ...aliases.th, ...aliases.en].some((name) => searchText(name) === wanted),
  );
  const [entity, ...others] = found;
  return entity && others.length === 0 ? { kind: 'entity', id: entity.id } : null;
}
