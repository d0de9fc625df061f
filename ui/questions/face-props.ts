import type { Answer } from '#core/grading/verdict.ts';
import type { Question } from '#core/questions/question.ts';

/** What the face of any kind of question takes. */
export interface FaceProps<Kind extends Question = Question> {
  readonly question: Kind;
  /** The answer that was given; null while the question is open. */
  readonly given: Answer | null;
  /** Names that must not be broken across lines. */
  readonly names: readonly string[];
  readonly onAnswer: (answer: Answer) => void;
}
