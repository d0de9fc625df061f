import type { Locale } from '#core/basics/locale.ts';
import type { FormName } from '#core/questions/form-name.ts';
import type { QuestionKind } from '#core/questions/kind.ts';

/** Everything a quiz follows from: the same plan over the same base and history gives the same questions. */
export interface QuizPlan {
  /** The pack or deck it is about. */
  readonly deck: string;
  readonly length: number;
  /** Empty: all kinds. */
  readonly kinds: readonly QuestionKind[];
  readonly locale: Locale;
  readonly seed: number;
  /** Which of the two parallel forms of the seed; null where it is a quiz by itself. */
  readonly form: FormName | null;
  /** The quiz is for what the learner was then, in milliseconds; null: for somebody unknown. */
  readonly plannedAtMs: number | null;
  /** UUID of this sitting; its answers are found in the log by it. */
  readonly attempt: string;
}

/** A quiz that was begun and not yet finished, as a device remembers it. */
export interface OpenQuiz extends QuizPlan {
  readonly answered: number;
  /** How many questions it really has: at most `length`. */
  readonly total: number;
}

/** As many are remembered; one begun before them is let go. */
const mostOpen = 5;

/**
 * The open quizzes after one of them went on, the latest first. A deck has one at a time: another one of
 * it is replaced. A quiz that nothing was answered of yet, or everything, is not open.
 */
export function withQuiz(open: readonly OpenQuiz[], quiz: OpenQuiz): readonly OpenQuiz[] {
  if (quiz.answered === 0) return withoutQuiz(open, quiz.attempt);
  const others = open.filter(({ deck, attempt }) => deck !== quiz.deck && attempt !== quiz.attempt);
  return quiz.answered < quiz.total ? [quiz, ...others].slice(0, mostOpen) : others;
}

/** The open quizzes without one that was dropped. */
export function withoutQuiz(open: readonly OpenQuiz[], attempt: string): readonly OpenQuiz[] {
  return open.filter((quiz) => quiz.attempt !== attempt);
}
