import type { CardScope } from '#core/questions/card-scope.ts';
import type { Proved } from '#core/questions/distractor.ts';
import { renderProvedStem } from '#core/questions/proved-stem.ts';
import type { Expected, TypedQuestion } from '#core/questions/question.ts';
import { explain, frameOf } from '#core/questions/question-frame.ts';
import type { Refusal } from '#core/questions/refusal.ts';

/** The stem of the ask, with how the answer is wanted behind it; refuses when it tells the key. */
export function renderTypedStem(
  kind: 'short-answer' | 'numerical',
  scope: CardScope,
  proved: Proved,
  answer: Expected,
): TypedQuestion | Refusal {
  const rendered = renderProvedStem(scope, proved, answer);
  if ('reason' in rendered) return rendered;
  return {
    ...frameOf(scope, proved.query, [scope.fact]),
    kind,
    stem: rendered.stem,
    explanation: explain(scope, []),
    answer,
    chance: 0,
  };
}
