import type { QuestionPlan } from '#core/questions/plan-question.ts';

/** A kind of question that can be made. */
export type AvailableKind = QuestionPlan['kind'];

/** The compiler asks for a place here whenever a kind can be made. */
const place: Readonly<Record<AvailableKind, number>> = {
  'multiple-choice': 1,
  'multiple-response': 2,
  'true-false': 3,
  'short-answer': 4,
  numerical: 5,
  cloze: 6,
  ordering: 7,
  matching: 8,
  comparison: 9,
  timeline: 10,
  'chart-gap': 11,
};

/** The kinds that can be made, in the order they are offered. */
export const availableKinds = (Object.keys(place) as AvailableKind[]).sort((a, b) => place[a] - place[b]);
