'use client';

import type { Answer } from '#core/grading/verdict.ts';
import type { Question } from '#core/questions/question.ts';
import { ChoiceFace } from '#ui/questions/choice-face.tsx';
import { OrderingFace } from '#ui/questions/ordering-face.tsx';
import { TypedFace } from '#ui/questions/typed-face.tsx';

export interface FaceProps<Kind extends Question = Question> {
  readonly question: Kind;
  /** The answer that was given; null while the question is open. */
  readonly given: Answer | null;
  readonly names: readonly string[];
  readonly onAnswer: (answer: Answer) => void;
}

/** What a question of any kind is answered with. One face for each kind of answer. */
export function QuestionFace({ question, ...rest }: FaceProps) {
  switch (question.kind) {
    case 'multiple-choice':
    case 'comparison':
    case 'true-false':
      return <ChoiceFace question={question} {...rest} />;
    case 'short-answer':
    case 'numerical':
    case 'cloze':
      return <TypedFace question={question} {...rest} />;
    case 'ordering':
      return <OrderingFace question={question} {...rest} />;
  }
}
