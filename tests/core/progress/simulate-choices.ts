import type { AnsweredEvent } from '#core/progress/event.ts';
import { shareKnown } from '#core/questions/predict-score.ts';
import type { Trial } from '#tests/core/progress/simulate-learners.ts';
import { makeRef } from '#tests/core/questions/make-base.ts';

/** How a question of four options is made and taken. */
export interface ChoicePlan {
  /** What the app takes for right: `true` where all is well. */
  readonly key?: string;
  /** How many lots each value has, where who does not know draws one; 1 where nothing is said. */
  readonly pull?: Readonly<Record<string, number>>;
  /** What whoever knows more than others is led to pick. */
  readonly trap?: string;
}

const values = ['true', 'd1', 'd2', 'd3'];

/** Picks the right value where it is known, and guesses among all four otherwise. */
export function chooseOption(
  { card, skill, difficulty, random }: Trial,
  plan: ChoicePlan,
): Partial<AnsweredEvent> {
  const { key = 'true', pull = {}, trap } = plan;
  const shown = random.shuffle(values);
  const isTrapped = trap !== undefined && random.next() < shareKnown(2 * skill, 1);
  const lots = shown.flatMap((value) => Array.from({ length: pull[value] ?? 1 }, () => value));
  const guess = () => random.pick(lots) ?? 'true';
  const known = random.next() < shareKnown(skill, difficulty) ? 'true' : guess();
  const picked = isTrapped ? trap : known;
  const score = picked === key ? 1 : 0;
  return {
    ...factOf(card),
    kind: 'multiple-choice',
    cards: [{ card, score }],
    options: shown.map((value, index) => ({ id: `o${index + 1}`, text: value, value: makeRef(value) })),
    answer: `o${shown.indexOf(picked) + 1}`,
    chance: 0.25,
    verdict: { verdict: score ? 'correct' : 'incorrect', score, reason: score ? 'exact' : 'different' },
  };
}

/** The fact of a card, in the revision that `makeFact` gives it. */
export function factOf(card: string): Pick<AnsweredEvent, 'facts'> {
  const id = card.replace(/^fact:|#.*$/g, '');
  return { facts: [{ id, revision: `r-${id}` }] };
}
