import type { QuestionPlan } from '#core/questions/plan-question.ts';

/** A kind of question that can be made. */
export type AvailableKind = QuestionPlan['kind'];

/** The compiler asks for a place here whenever a kind can be made. */
const place: Readonly<Record<AvailableKind, number>> = {
  'multiple-choice': 1,
  'true-false': 2,
  'short-answer': 3,
  numerical: 4,
  cloze: 5,
  ordering: 6,
};

/** The kinds that can be made, in the order they are offered. */
export const availableKinds = (Object.keys(place) as AvailableKind[]).sort((a, b) => place[a] - place[b]);
