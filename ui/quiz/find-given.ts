import type { Understood } from '#core/grading/understand.ts';
import type { Answer, Verdict } from '#core/grading/verdict.ts';
import type { AnsweredEvent, StudyEvent } from '#core/progress/event.ts';
import { findOverruled } from '#core/progress/find-overruled.ts';
import { findUndone } from '#core/progress/find-undone.ts';
import type { Question } from '#core/questions/question.ts';

/** One answer of the sitting. */
export interface Given {
  readonly answer: Answer;
  readonly verdict: Verdict;
  /** What a typed answer was taken for; not known any more after a reload. */
  readonly understood: Understood | null;
  readonly event: AnsweredEvent;
  readonly overridden: boolean;
}

/**
 * What was answered of a quiz before, by the places of its questions; of two answers in one place the
 * first counts. An answer counts only where its question still stands as it was seen: since then facts may
 * have changed, and with them what is offered under the same id.
 */
export function findGiven(
  events: readonly StudyEvent[],
  attempt: string,
  questions: readonly Question[],
): ReadonlyMap<number, Given> {
  const undone = findUndone(events);
  const overruled = findOverruled(events, undone);
  const given = new Map<number, Given>();
  for (const event of events) {
    if (event.type !== 'answered' || event.quiz?.attempt !== attempt || undone.has(event.id)) continue;
    const { ordinal } = event.quiz;
    const question = questions[ordinal];
    if (given.has(ordinal) || !question || !isAsSeen(question, event)) continue;
    const { answer, verdict } = event;
    given.set(ordinal, { answer, verdict, understood: null, event, overridden: overruled.has(event.id) });
  }
  return given;
}

/** Of the same facts at the same revisions, which settle what is right, with the same options in the same order. */
function isAsSeen(question: Question, event: AnsweredEvent): boolean {
  const options = 'options' in question ? question.options : [];
  return (
    question.id === event.question &&
    isSame(question.facts, event.facts, (a, b) => a.id === b.id && a.revision === b.revision) &&
    isSame(options, event.options, (a, b) => a.id === b.id && a.text === b.text)
  );
}

function isSame<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
  isPair: (one: One, other: Other) => boolean,
): boolean {
  return (
    ones.length === others.length &&
    ones.every((one, place) => others[place] !== undefined && isPair(one, others[place]))
  );
}
