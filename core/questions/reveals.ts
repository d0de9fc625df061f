import type { FactBase } from '#core/facts/fact-base.ts';
import { slotValues } from '#core/facts/slots.ts';
import { givesAway } from '#core/questions/gives-away.ts';
import type { Question } from '#core/questions/question.ts';

/**
 * Does seeing `shown`, with its explanation, answer `asked`? It does when both are about one fact, or
 * when the words of the one hold both what the other asks of and its answer.
 */
export function reveals(base: FactBase, shown: Question, asked: Question): boolean {
  const facts = new Set(shown.facts.map(({ id }) => id));
  if (asked.facts.some(({ id }) => facts.has(id))) return true;
  const text = `${shown.stem}\n${shown.explanation}`;
  return asked.cards.some((card) => {
    const fact = base.facts.get(card.fact);
    if (!fact) return false;
    const told = (slot: string) => slotValues(fact, slot).some((value) => givesAway(base, text, value));
    return told(card.ask) && (card.ask === 'subject' ? told('value') : told('subject'));
  });
}
