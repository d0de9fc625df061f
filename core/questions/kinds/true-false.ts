import type { Random } from '#core/basics/random.ts';
import { renderTemplate } from '#core/facts/render-template.ts';
import { renderValue } from '#core/facts/render-value.ts';
import type { Value } from '#core/facts/value.ts';
import { attemptRandomOf, type CardScope, randomOf } from '#core/questions/card-scope.ts';
import { isCertainlyOther } from '#core/questions/compare-values.ts';
import type { Distractor, Proved } from '#core/questions/distractor.ts';
import { drawNamedDistractor } from '#core/questions/named-distractors.ts';
import { proveCard } from '#core/questions/prove-card.ts';
import type { TrueFalseQuestion } from '#core/questions/question.ts';
import { explain, frameOf } from '#core/questions/question-frame.ts';
import { drawSide, type Side } from '#core/questions/ranked-distractors.ts';
import { type Refusal, refuse } from '#core/questions/refusal.ts';
import { printedAs } from '#core/questions/shown-value.ts';
import { statusNote, withNotes } from '#core/questions/status-note.ts';
import { verdictWords } from '#core/questions/wording.ts';

export interface TrueFalsePlan {
  readonly ok: true;
  readonly kind: 'true-false';
  readonly scope: CardScope;
  readonly proved: Proved;
  readonly isTrue: boolean;
  /** The value claimed: the key, or a distractor and the fact it is true of. */
  readonly claim: Distractor;
}

/** As often true as false. A card of which no false claim could be made is not asked: "true" would always be right. */
export function planTrueFalse(scope: CardScope): TrueFalsePlan | Refusal {
  const proof = proveCard(scope, 'sentence');
  if (!proof.ok) return proof;
  const { proved } = proof;
  const wrong = drawWrong(proved, attemptRandomOf(scope, 'claim'));
  if (!wrong) return refuse('too-few-distractors');
  const isTrue = randomOf(scope, 'truth').below(2) === 0;
  const claim = isTrue ? { value: proved.key, origin: proved.fact } : wrong;
  return { ok: true, kind: 'true-false', scope, proved, isTrue, claim };
}

/** The property's sentence with the claimed value in it. */
export function renderTrueFalse(plan: TrueFalsePlan): TrueFalseQuestion | Refusal {
  const { scope, proved, isTrue, claim } = plan;
  const { base, fact, property, ask, reader } = scope;
  const { locale } = reader;
  const replace = { [ask]: [claim.value] };
  const sentence = renderTemplate(property.sentence[locale], fact, {
    entities: base.entities,
    reader,
    replace,
  });
  if (sentence === null) return refuse('unfilled-slot');
  const text = renderValue(claim.value, base.entities, reader);
  return {
    ...frameOf(scope, proved.query, [fact]),
    kind: 'true-false',
    stem: withNotes(sentence, [statusNote(fact, proved.key, sentence, locale)], locale),
    explanation: explain(scope, isTrue ? [] : [{ text, origin: claim.origin }]),
    options: (['true', 'false'] as const).map((id) => ({ id, text: verdictWords[id][locale], value: null })),
    correct: [isTrue ? 'true' : 'false'],
    claim: { fact: fact.id, ask, value: printedAs(claim.value, text) },
    chance: 0.5,
  };
}

/** How many wrong values are looked at for one that stays wrong once it is hedged as the key is. */
const drawnForClaim = 3;

function drawWrong(proved: Proved, random: Random): Distractor | null {
  const { key } = proved;
  if (key.kind !== 'date' && key.kind !== 'quantity') return drawNamedDistractor(proved, random);
  for (const side of random.shuffle(falseSides(key))) {
    const drawn =
      drawSide(proved, key, side, drawnForClaim, random) ?? drawSide(proved, key, side, 1, random);
    for (const wrong of drawn ?? []) {
      // "over 4,530" may be true where the source says "over 4,110", though 4,530 is not 4,110.
      const value = hedgedLike(wrong.value, key);
      if (isCertainlyOther(proved.base, value, key)) return { ...wrong, value };
    }
  }
  return null;
}

/** Where a claim hedged as the key is would be false: "over 50,000" is true of 62,500, "over 80,000" is not. */
function falseSides(key: Value): readonly Side[] {
  if (key.kind !== 'quantity' || key.qualifier === null || key.qualifier === 'about')
    return ['below', 'above'];
  return key.qualifier === 'over' ? ['above'] : ['below'];
}

function hedgedLike(value: Value, key: Value): Value {
  return value.kind === 'quantity' && key.kind === 'quantity'
    ? { ...value, qualifier: key.qualifier }
    : value;
}
