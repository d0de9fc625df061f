import type { VerdictKind } from '#core/grading/verdict.ts';
import type { QuestionKind } from '#core/questions/kind.ts';
import type { Memory, Rating, StudyDay } from '#core/scheduling/memory.ts';

/**
 * Raised whenever the rule below changes. Answers are kept as given and re-weighed at replay, so a new
 * version changes every memory: cached memories name the version they were folded by.
 */
export const answerRuleVersion = 2;

/** What the rule looks at: one card's part of one answer. */
export interface AnswerEvidence {
  readonly kind: QuestionKind;
  readonly verdict: VerdictKind;
  /** Nothing was typed, or "don't know" was pressed. */
  readonly empty: boolean;
  /** The card's own score, 0 to 1. */
  readonly score: number;
  /** Probability that blind guessing is right. */
  readonly chance: number;
  /** The learner overruled the verdict. */
  readonly overridden: boolean;
  readonly studyDay: StudyDay;
}

/** Above this chance of guessing, a right answer was recognised rather than recalled. */
const recognitionChance = 0.1;

/**
 * What an answer says about a memory, as a rating; null when it says nothing.
 *
 * - Wrong: Again, however it was asked. Whoever cannot even recognise the answer has forgotten it.
 * - Unreadable: nothing, since it is about typing; but an empty answer says "I do not know": Again.
 * - Right from memory (typed, chance at most 0.1): Good; partly right: Hard. Never Easy, since an answer
 *   does not tell how hard it was.
 * - Right by recognition (chance above 0.1): the same, but only where a review was called for: the card
 *   is new, in its steps, or due that study day. Otherwise guessing through multiple choice would push
 *   cards into the far future on evidence that is partly luck.
 * - Ticked in a list of several right answers: nothing. What has several answers is never asked as a card,
 *   so no queue would show a memory of it, and it would be counted as due for ever.
 */
export function ratingOfAnswer(evidence: AnswerEvidence, memory: Memory | null): Rating | null {
  const { kind, verdict, empty, overridden, chance, studyDay } = evidence;
  if (kind === 'multiple-response') return null;
  if (verdict === 'unreadable' && !overridden) return empty ? 1 : null;
  const score = overridden ? 1 : evidence.score;
  if (score <= 0) return 1;
  const calledFor = memory === null || memory.state !== 'review' || memory.dueDay <= studyDay;
  if (chance > recognitionChance && !calledFor) return null;
  return score >= 1 ? 3 : 2;
}
