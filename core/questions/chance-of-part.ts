import type { QuestionKind } from '#core/questions/kind.ts';

/** A question, or an answer to one, as far as guessing is concerned. */
export interface Guessable {
  readonly kind: QuestionKind;
  readonly cards: readonly unknown[];
  readonly chance: number;
  readonly options?: readonly unknown[];
}

/**
 * The score that blind guessing brings one card of a question. In a question of one card that is the
 * chance of the question. In a set each card has a score of its own: of an ordering's pairs half stand
 * right by luck, of the options of a multiple response half are marked rightly, and in a matching each
 * card finds its partner once in as many tries as there are partners.
 */
export function chanceOfPart({ kind, cards, chance, options = [] }: Guessable): number {
  if (cards.length === 1) return chance;
  switch (kind) {
    case 'ordering':
    case 'multiple-response':
      return 0.5;
    case 'matching':
      return 1 / Math.max(cards.length, options.length - cards.length);
    default:
      return chance;
  }
}
