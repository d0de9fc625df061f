import type { Reader } from '#core/basics/locale.ts';
import { makeRandom } from '#core/basics/random.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { ask } from '#core/questions/ask.ts';
import { cardsOf } from '#core/questions/cards-of.ts';
import { type QuestionKind, questionKinds } from '#core/questions/kind.ts';
import type { FactCard, Question } from '#core/questions/question.ts';
import type { RefusalReason } from '#core/questions/refusal.ts';

export interface GenerateOptions {
  readonly pack?: string;
  readonly kind?: QuestionKind;
  /** The languages to ask in. */
  readonly readers: readonly Reader[];
  readonly seed: number;
  /** At most so many, drawn at random from all; without it, all in order. */
  readonly count?: number;
  /** Told of each question that could not be asked. */
  readonly onRefusal?: (card: FactCard, kind: QuestionKind, reason: RefusalReason) => void;
}

/** For each language and kind at most one question a card, in that order; with `count` a random choice of them. */
export function* generate(base: FactBase, options: GenerateOptions): Generator<Question> {
  const { seed, count = Number.POSITIVE_INFINITY, onRefusal } = options;
  let made = 0;
  for (const { card, kind, reader } of candidatesOf(base, options)) {
    if (made >= count) return;
    const asked = ask(base, card, kind, reader, seed);
    if (!asked.ok) {
      onRefusal?.(card, kind, asked.reason);
      continue;
    }
    made += 1;
    yield asked.question;
  }
}

function candidatesOf(base: FactBase, { pack, kind, readers, seed, count }: GenerateOptions) {
  const cards = cardsOf(base, pack);
  const kinds = kind === undefined ? questionKinds : [kind];
  const all = readers.flatMap((reader) =>
    kinds.flatMap((each) => cards.map((card) => ({ card, kind: each, reader }))),
  );
  return count === undefined ? all : makeRandom(seed).shuffle(all);
}
