import type { FactBase } from '#core/facts/fact-base.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { Value } from '#core/facts/value.ts';
import { tells } from '#core/questions/gives-away.ts';
import type { FactCard, Question } from '#core/questions/question.ts';
import { saidBy } from '#core/questions/reveals.ts';

/**
 * The questions that another one answers by its words, as long as the two are not about one fact. Each
 * thing asked of is looked for once in all questions, and the answer only where that was found: the time
 * grows with the questions times the things they are about, not with the square of the questions.
 */
export function findGivenAway(base: FactBase, questions: readonly Question[]): readonly Question[] {
  const tellers = new Map<string, readonly Question[]>();
  const tellersOf = (value: Value): readonly Question[] => {
    const key = JSON.stringify(value);
    const known = tellers.get(key) ?? questions.filter((question) => tells(base, saidBy(question), value));
    tellers.set(key, known);
    return known;
  };
  return questions.filter((asked) => {
    const own = new Set(asked.facts.map(({ id }) => id));
    const isOther = ({ facts }: Question) => !facts.some(({ id }) => own.has(id));
    return asked.cards.some((card) =>
      topicOf(base, card)
        .flatMap(tellersOf)
        .some((other) => isOther(other) && tellsAnswer(base, other, card)),
    );
  });
}

/** What a card asks of: its subject, or, where that is asked for, its value. */
function topicOf(base: FactBase, { fact: id, ask }: FactCard): readonly Value[] {
  const fact = base.facts.get(id);
  return fact ? slotValues(fact, ask === 'subject' ? 'value' : 'subject') : [];
}

function tellsAnswer(base: FactBase, other: Question, { fact: id, ask }: FactCard): boolean {
  const fact = base.facts.get(id);
  return fact !== undefined && slotValues(fact, ask).some((value) => tells(base, saidBy(other), value));
}
