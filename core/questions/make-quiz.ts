import type { Reader } from '#core/basics/locale.ts';
import { hashSeed, makeRandom } from '#core/basics/random.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { arrangeQuiz } from '#core/questions/arrange-quiz.ts';
import type { QuestionKind } from '#core/questions/kind.ts';
import type { Learner } from '#core/questions/learner.ts';
import type { FactCard, Question } from '#core/questions/question.ts';
import { type PickRule, QuestionPicker } from '#core/questions/question-picker.ts';
import { drawBlueprint } from '#core/questions/quiz-blueprint.ts';

export interface QuizOptions {
  /** What may be asked, each at most once in a kind. */
  readonly cards: readonly FactCard[];
  readonly kinds: readonly QuestionKind[];
  readonly reader: Reader;
  readonly seed: number;
  readonly length: number;
  /** For whom it is; null or left out: nothing is known of them. */
  readonly learner?: Learner | null;
}

/** Rules given up one after another when a quiz would otherwise stay too short. */
const rules: readonly PickRule[] = ['nothing revealed', 'fact asked once', 'question asked once'];

/**
 * A quiz of at most `length` questions: every property of every pack has its share, kinds are mixed as
 * suits the learner, facts easily confused are contrasted, no question is answered by another and no fact
 * asked twice as long as there are others; one that another prints is not asked at all. Shorter only when
 * no more can be asked. The same options give the same quiz.
 */
export function makeQuiz(base: FactBase, options: QuizOptions): Question[] {
  const { cards, length, learner = null } = options;
  const random = makeRandom(hashSeed('quiz', String(options.seed)));
  const picker = new QuestionPicker(base, { ...options, learner }, random);
  const strata = drawBlueprint(base, cards, length, random);
  for (const { facts, questions } of strata) {
    for (let place = 0; place < questions; place += 1) {
      if (picker.picked.length < length) picker.pick(facts, rules[0] ?? 'nothing revealed');
    }
  }
  const all = strata.flatMap(({ facts }) => facts);
  for (const rule of rules) while (picker.picked.length < length && picker.pick(all, rule));
  const picked = picker.picked.map(({ question }) => question);
  return arrangeQuiz(base, picked, random);
}
