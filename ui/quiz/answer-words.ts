import type { Reader } from '#core/basics/locale.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { joinList, renderValue } from '#core/facts/render-value.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { Answer } from '#core/grading/verdict.ts';
import type { Question } from '#core/questions/question.ts';

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
  return 'options' in question ? question.correct.map((id) => textOf(question, id)) : [];
}

/** What was answered, in words; empty when the learner gave no answer. */
export function givenWords(question: Question, answer: Answer): readonly string[] {
  if (!('options' in question)) return [String(answer)].filter((text) => text.trim() !== '');
  const ids = Array.isArray(answer) ? answer.map(String) : [String(answer)];
  return ids.filter((id) => id !== '').map((id) => textOf(question, id));
}

function textOf(question: Extract<Question, { options: unknown }>, id: string): string {
  return question.options.find((option) => option.id === id)?.text ?? id;
}
