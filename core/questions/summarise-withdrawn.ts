import { type QuestionKind, questionKinds } from '#core/questions/kind.ts';
import type { FactCard } from '#core/questions/question.ts';
import type { RefusalReason } from '#core/questions/refusal.ts';
import type { WithdrawnQuestion } from '#core/questions/withdrawn-questions.ts';

/** What is no longer asked of one slot of a fact, for one reason. */
export interface WithdrawnOfCard {
  readonly card: FactCard;
  readonly kinds: readonly QuestionKind[];
  readonly reason: RefusalReason;
}

export interface WithdrawnSummary {
  /** How many questions: the same in two languages is one. */
  readonly count: number;
  readonly kinds: readonly { readonly kind: QuestionKind; readonly count: number }[];
  /** Which, as far as there is room for them. */
  readonly cards: readonly WithdrawnOfCard[];
  /** How many entries found no room in `cards`. */
  readonly more: number;
}

/** What was withdrawn, for people: how many questions, of which kinds, and at most so many entries of which. */
export function summariseWithdrawn(
  withdrawn: readonly WithdrawnQuestion[],
  mostCards: number,
): WithdrawnSummary {
  const questions = new Map(withdrawn.map((one) => [`${one.card.fact} ${one.card.ask} ${one.kind}`, one]));
  const groups = new Map<string, WithdrawnQuestion[]>();
  for (const question of questions.values()) {
    const { card, reason } = question;
    const name = `${card.fact} ${card.ask} ${reason}`;
    const group = groups.get(name);
    if (group) group.push(question);
    else groups.set(name, [question]);
  }
  const cards = [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ card: first.card, reason: first.reason, kinds: group.map(({ kind }) => kind) }] : [];
  });
  const counts = questionKinds.map((kind) => ({
    kind,
    count: [...questions.values()].filter((question) => question.kind === kind).length,
  }));
  return {
    count: questions.size,
    kinds: counts.filter(({ count }) => count > 0),
    cards: cards.slice(0, mostCards),
    more: Math.max(0, cards.length - mostCards),
  };
}
