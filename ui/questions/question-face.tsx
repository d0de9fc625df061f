'use client';

import { ChartGapFace } from '#ui/questions/chart-gap-face.tsx';
import { ChoiceFace } from '#ui/questions/choice-face.tsx';
import type { FaceProps } from '#ui/questions/face-props.ts';
import { MatchingFace } from '#ui/questions/matching-face.tsx';
import { MultipleResponseFace } from '#ui/questions/multiple-response-face.tsx';
import { OrderingFace } from '#ui/questions/ordering-face.tsx';
import { TimelineFace } from '#ui/questions/timeline-face.tsx';
import { TypedFace } from '#ui/questions/typed-face.tsx';

/** What a question of any kind is answered with. One face for each kind of answer. */
export function QuestionFace({ question, ...rest }: FaceProps) {
  switch (question.kind) {
    case 'multiple-choice':
    case 'comparison':
    case 'true-false':
      return <ChoiceFace question={question} {...rest} />;
    case 'multiple-response':
      return <MultipleResponseFace question={question} {...rest} />;
    case 'short-answer':
    case 'numerical':
    case 'cloze':
      return <TypedFace question={question} {...rest} />;
    case 'ordering':
      return <OrderingFace question={question} {...rest} />;
    case 'timeline':
      return <TimelineFace question={question} {...rest} />;
    case 'chart-gap':
      return <ChartGapFace question={question} {...rest} />;
    case 'matching':
      return <MatchingFace question={question} {...rest} />;
  }
}
