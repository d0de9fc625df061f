import { renderTemplate } from '#core/facts/render-template.ts';
import type { Value } from '#core/facts/value.ts';
import { attemptRandomOf, type CardScope, randomOf } from '#core/questions/card-scope.ts';
import type { Distractor, Proved } from '#core/questions/distractor.ts';
import { templateOf } from '#core/questions/given-slots.ts';
import { givesAway } from '#core/questions/gives-away.ts';
import { drawNamedDistractors } from '#core/questions/named-distractors.ts';
import { proveCard } from '#core/questions/prove-card.ts';
import type { ChoiceQuestion } from '#core/questions/question.ts';
import { explain, frameOf } from '#core/questions/question-frame.ts';
import { drawRankedDistractors } from '#core/questions/ranked-distractors.ts';
import { type Refusal, refuse } from '#core/questions/refusal.ts';
import { renderOption } from '#core/questions/render-option.ts';
import { statusNote, withNotes } from '#core/questions/status-note.ts';
import { spanOf } from '#core/questions/value-span.ts';

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
/** From this attempt on, the wrong options are taken from further afield. */
const mixedFrom = 4;

/** Three options, or four where the base itself offers a third wrong one; numbers and dates in their order. */
export function planMultipleChoice(scope: CardScope): ChoicePlan | Refusal {
  const proof = proveCard(scope, 'stem');
  if (!proof.ok) return proof;
  const { proved } = proof;
  const { key } = proved;
  const drawn =
    key.kind === 'date' || key.kind === 'quantity'
      ? drawRanked(scope, proved, key)
      : drawNamed(scope, proved);
  if ('reason' in drawn) return drawn;
  return { ok: true, kind: 'multiple-choice', scope, proved, ...drawn };
}

/** The words of a planned question; refuses when the stem tells the key. */
export function renderMultipleChoice(plan: ChoicePlan): ChoiceQuestion | Refusal {
  const { scope, proved, options, keyPlace } = plan;
  const { base, fact, property, ask, reader } = scope;
  const template = templateOf(property, 'stem', ask, reader.locale) ?? '';
  const sentence = renderTemplate(template, fact, { entities: base.entities, reader });
  if (sentence === null) return refuse('unfilled-slot');
  const stem = withNotes(sentence, [statusNote(fact, proved.key, sentence, reader.locale)], reader.locale);
  if (givesAway(base, stem, proved.key)) return refuse('key-in-stem');
  const shown = options.map(({ value, origin }, index) => {
    const offered = withoutHedge(value);
    const text = renderOption(offered, property, ask, base.entities, reader);
    return { id: `o${index + 1}`, text, value: printedAs(offered, text), origin };
  });
  return {
    ...frameOf(scope, proved.query, [fact]),
    kind: 'multiple-choice',
    stem,
    explanation: explain(
      scope,
      shown.filter((_, index) => index !== keyPlace),
    ),
    options: shown.map(({ id, text, value }) => ({ id, text, value })),
    correct: [`o${keyPlace + 1}`],
    chance: 1 / shown.length,
  };
}

type Drawn = { readonly options: readonly Distractor[]; readonly keyPlace: number };

function drawRanked(
  scope: CardScope,
  proved: Proved,
  key: Extract<Value, { kind: 'date' | 'quantity' }>,
): Drawn | Refusal {
  const rank = randomOf(scope, 'rank').below(fewestDistractors + 1);
  const random = attemptRandomOf(scope, 'options');
  const wrong = drawRankedDistractors(proved, key, fewestDistractors, rank, random);
  if (!wrong) return refuse('no-room-for-rank');
  const options = [...wrong, { value: key, origin: proved.fact }].sort(
    (a, b) => lowOf(a.value) - lowOf(b.value),
  );
  return { options, keyPlace: rank };
}

function drawNamed(scope: CardScope, proved: Proved): Drawn | Refusal {
  const random = attemptRandomOf(scope, 'options');
  const mixed = scope.attempt >= mixedFrom;
  const counts = { fewest: fewestDistractors, most: mostDistractors };
  const wrong = drawNamedDistractors(proved, counts, random, mixed);
  if (!wrong) return refuse('key-stands-out');
  if (wrong.length < fewestDistractors) return refuse('too-few-distractors');
  const keyPlace = randomOf(scope, `place of ${wrong.length + 1}`).below(wrong.length + 1);
  const options = random.shuffle(wrong).toSpliced(keyPlace, 0, { value: proved.key, origin: proved.fact });
  return { options, keyPlace };
}

function lowOf(value: Value): number {
  return value.kind === 'date' || value.kind === 'quantity' ? spanOf(value).low : 0;
}

/** "over 50,000" would be true of 62,500 as well: options are bare figures. */
function withoutHedge(value: Value): Value {
  return value.kind === 'quantity' ? { ...value, qualifier: null } : value;
}

/** An invented figure was printed nowhere but here. */
function printedAs(value: Value, text: string): Value {
  return value.kind === 'quantity' && value.asPrinted === '' ? { ...value, asPrinted: text } : value;
}
