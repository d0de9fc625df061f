import { parseEdtf } from '#core/basics/edtf.ts';
import { findUnit } from '#core/basics/units.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { Value } from '#core/facts/value.ts';
import { isSameValue } from '#core/questions/compare-values.ts';
import type { QuestionFlaw } from '#core/questions/flaw.ts';
import { possibleDaysOf } from '#core/questions/invent-dates.ts';
import type { QuestionKind } from '#core/questions/kind.ts';
import type { Option, Question } from '#core/questions/question.ts';
import { spanOf } from '#core/questions/value-span.ts';

/**
 * What is wrong with the dates and figures a question asks for: a figure without the time it holds for or
 * without its unit, a date that cannot be.
 */
export function figureFlaws(base: FactBase, question: Question): QuestionFlaw[] {
  const offered = offeredIn(question);
  const found: QuestionFlaw[] = [];
  const fact = base.facts.get(question.facts[0]?.id ?? '');
  if (fact && lacksTime(base, fact, question)) found.push('no-time');
  if (offered.some((option) => lacksUnit(option, question))) found.push('no-unit');
  if (fact && offered.some(({ value }) => isImpossible(base, fact, question, value)))
    found.push('impossible-date');
  return found;
}

const listKinds: ReadonlySet<QuestionKind> = new Set(['ordering', 'matching', 'comparison', 'chart-gap']);

/** What a question offers as answers, or claims. */
function offeredIn(question: Question): readonly Pick<Option, 'text' | 'value'>[] {
  if (question.kind === 'multiple-choice') return question.options;
  // The right ones of a list are true, whatever the source of the first of them could know.
  if (question.kind === 'multiple-response')
    return question.options.filter(({ id }) => !question.correct.includes(id));
  return question.kind === 'true-false' ? [{ text: question.stem, value: question.claim.value }] : [];
}

/** A figure of a property that says when, asked without saying when. */
function lacksTime(base: FactBase, fact: Fact, { kind, query, stem }: Question): boolean {
  // What stands in a list has its time in its own words.
  if (listKinds.has(kind)) return false;
  const property = base.properties.get(fact.property);
  const [asked] = slotValues(fact, query.ask);
  if (!property || property.id !== query.property || asked?.kind !== 'quantity') return false;
  const dates = [fact.value, ...Object.values(fact.qualifiers).flat()].filter(({ kind }) => kind === 'date');
  const given = Object.values(query.where).flat();
  return dates.length > 0 && !given.some(({ kind }) => kind === 'date') && !/\d{4}/.test(stem);
}

/** Bare digits, and a stem that does not name what they count. */
function lacksUnit({ text, value }: Pick<Option, 'text' | 'value'>, { stem, locale }: Question): boolean {
  if (value?.kind !== 'quantity' || !/^[\d.,\s]+$/.test(text)) return false;
  const label = findUnit(value.unit)?.label[locale].toLowerCase();
  return label !== undefined && !stem.toLowerCase().includes(label);
}

/** A wrong date before anything the pack speaks of, or after its source was written. */
function isImpossible(base: FactBase, fact: Fact, { query }: Question, value: Value | null): boolean {
  const [key] = slotValues(fact, query.ask);
  if (value?.kind !== 'date' || key?.kind !== 'date') return false;
  if (isSameValue(value, key) || parseEdtf(value.edtf)?.open) return false;
  const possible = possibleDaysOf({ base, fact, query, key, given: [] });
  const { low, high } = spanOf(value);
  return possible !== null && (high < possible.low || low > possible.high);
}
