import { parseEdtf } from '#core/basics/edtf.ts';
import { formatDate } from '#core/basics/format-date.ts';
import type { Reader } from '#core/basics/locale.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { joinList, renderValue } from '#core/facts/render-value.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { Answer } from '#core/grading/verdict.ts';
import type { Question } from '#core/questions/question.ts';

type WithOptions = Extract<Question, { options: unknown }>;

/** The right answer in words, for kinds whose options do not show it themselves; null for those that do. */
export function typedKeyWords(question: Question, base: FactBase, reader: Reader): string | null {
  if (!('answer' in question)) return null;
  const [card] = question.cards;
  const fact = card && base.facts.get(card.fact);
  if (!fact) return null;
  const values = slotValues(fact, card.ask).map((value) => renderValue(value, base.entities, reader));
  return joinList(values, reader);
}

/** The right answer in words, one text for each part of it: the items of an order come one by one. */
export function rightWords(question: Question, base: FactBase, reader: Reader): readonly string[] {
  const typed = typedKeyWords(question, base, reader);
  if (typed !== null) return [typed];
  return 'options' in question ? question.correct.map((part) => partWords(question, part)) : [];
}

/** What was answered, in words; empty when the learner gave no answer. */
export function givenWords(question: Question, answer: Answer, reader: Reader): readonly string[] {
  if (typeof answer === 'number') return [yearWords(answer, reader)];
  if (!('options' in question)) return [String(answer)].filter((text) => text.trim() !== '');
  const parts: readonly (string | readonly string[])[] = Array.isArray(answer) ? answer : [String(answer)];
  return parts.filter((part) => part !== '').map((part) => partWords(question, part));
}

/** A year chosen on a line. */
function yearWords(year: number, reader: Reader): string {
  const date = parseEdtf(String(year).padStart(4, '0'));
  return date ? formatDate(date, reader, 'plain') : String(year);
}

/** One option by its id, or the two of a pair. */
function partWords(question: WithOptions, part: string | readonly string[]): string {
  if (typeof part === 'string') return textOf(question, part);
  return part.map((id) => textOf(question, id)).join(' → ');
}

function textOf(question: WithOptions, id: string): string {
  return question.options.find((option) => option.id === id)?.text ?? id;
}
