import { attemptRandomOf, type CardScope, randomOf } from '#core/questions/card-scope.ts';
import type { Distractor, Proved } from '#core/questions/distractor.ts';
import { drawNamedDistractors } from '#core/questions/named-distractors.ts';
import { proveCard } from '#core/questions/prove-card.ts';
import { renderProvedStem } from '#core/questions/proved-stem.ts';
import type { ChoiceQuestion } from '#core/questions/question.ts';
import { explain, frameOf } from '#core/questions/question-frame.ts';
import { type DrawnOptions, drawRankedOptions } from '#core/questions/ranked-options.ts';
import { type Refusal, refuse } from '#core/questions/refusal.ts';
import { showOptions } from '#core/questions/shown-options.ts';

/** A chosen and proved question, without words. */
export interface ChoicePlan {
  readonly ok: true;
  readonly kind: 'multiple-choice';
  readonly scope: CardScope;
  readonly proved: Proved;
  /** In the order shown. */
  readonly options: readonly Distractor[];
  readonly keyPlace: number;
}

const fewestDistractors = 2;
const mostDistractors = 3;
/** Where a flaw is found again and again, the wrong options are taken from further afield, step by step. */
const attemptsPerReach = 4;
const reaches = ['every-side', 'widest-side', 'telling-sides'] as const;

/** Three options, or four where the base itself offers a third wrong one; numbers and dates in their order. */
export function planMultipleChoice(scope: CardScope): ChoicePlan | Refusal {
  const proof = proveCard(scope, 'stem');
  if (!proof.ok) return proof;
  const { proved } = proof;
  const { key } = proved;
  const drawn =
    key.kind === 'date' || key.kind === 'quantity'
      ? (drawRankedOptions(scope, proved, key, fewestDistractors) ?? refuse('no-room-for-rank'))
      : drawNamed(scope, proved);
  if ('reason' in drawn) return drawn;
  return { ok: true, kind: 'multiple-choice', scope, proved, ...drawn };
}

/** The words of a planned question; refuses when the stem tells the key. */
export function renderMultipleChoice(plan: ChoicePlan): ChoiceQuestion | Refusal {
  const { scope, proved, options, keyPlace } = plan;
  const rendered = renderProvedStem(scope, proved, null);
  if ('reason' in rendered) return rendered;
  const shown = showOptions(scope, options);
  return {
    ...frameOf(scope, proved.query, [scope.fact]),
    kind: 'multiple-choice',
    stem: rendered.stem,
    explanation: explain(
      scope,
      shown.filter((_, index) => index !== keyPlace),
    ),
    options: shown.map(({ id, text, value }) => ({ id, text, value })),
    correct: [`o${keyPlace + 1}`],
    chance: 1 / shown.length,
  };
}

function drawNamed(scope: CardScope, proved: Proved): DrawnOptions | Refusal {
  const random = attemptRandomOf(scope, 'options');
  const reach = reaches[Math.floor(scope.attempt / attemptsPerReach)] ?? 'telling-sides';
  const counts = { fewest: fewestDistractors, most: mostDistractors };
  const wrong = drawNamedDistractors(proved, counts, random, reach);
  if (!wrong) return refuse('key-stands-out');
  if (wrong.length < fewestDistractors) return refuse('too-few-distractors');
  const keyPlace = randomOf(scope, `place of ${wrong.length + 1}`).below(wrong.length + 1);
  const options = random.shuffle(wrong).toSpliced(keyPlace, 0, { value: proved.key, origin: proved.fact });
  return { options, keyPlace };
}
