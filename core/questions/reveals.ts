import type { FactBase } from '#core/facts/fact-base.ts';
import { slotValues } from '#core/facts/slots.ts';
import { readSaid, type Said, tells } from '#core/questions/gives-away.ts';
import type { Question } from '#core/questions/question.ts';

/**
 * Does seeing `shown`, with its explanation, answer `asked`? It does when both are about one fact, or
 * when the words of the one hold both what the other asks of and its answer.
 */
export function reveals(base: FactBase, shown: Question, asked: Question): boolean {
  const facts = new Set(shown.facts.map(({ id }) => id));
  if (asked.facts.some(({ id }) => facts.has(id))) return true;
  const said = saidBy(shown);
  return asked.cards.some((card) => {
    const fact = base.facts.get(card.fact);
    if (!fact) return false;
    const told = (slot: string) => slotValues(fact, slot).some((value) => tells(base, said, value));
    return told(card.ask) && (card.ask === 'subject' ? told('value') : told('subject'));
  });
}

/**
 * Does `shown` print the answer of `asked` before anything is answered? A chart does so with every bar but
 * the one that is missing: what it is of, its year and its figure stand there.
 */
export function printsAnswer(shown: Question, asked: Question): boolean {
  if (shown.kind !== 'chart-gap') return false;
  const missing = new Set(shown.cards.map(({ fact }) => fact));
  const bars = new Set(shown.facts.flatMap(({ id }) => (missing.has(id) ? [] : [id])));
  return asked.cards.some(({ fact }) => bars.has(fact));
}

const saidByQuestion = new WeakMap<Question, Said>();

/** What a question says with its explanation, read once. */
export function saidBy(question: Question): Said {
  const known = saidByQuestion.get(question);
  if (known) return known;
  const said = readSaid(`${question.stem}\n${question.explanation}`);
  saidByQuestion.set(question, said);
  return said;
}
