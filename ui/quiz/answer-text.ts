import type { Reader } from '#core/basics/locale.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { joinList, renderValue } from '#core/facts/render-value.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { Question } from '#core/questions/question.ts';

/** The right answer in words, for kinds whose options do not show it themselves; null for those that do. */
export function answerText(question: Question, base: FactBase, reader: Reader): string | null {
  if (!('answer' in question)) return null;
  const [card] = question.cards;
  const fact = card && base.facts.get(card.fact);
  if (!fact) return null;
  const values = slotValues(fact, card.ask).map((value) => renderValue(value, base.entities, reader));
  return joinList(values, reader);
}
