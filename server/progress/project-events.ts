import 'server-only';
import type { AnsweredEvent } from '#core/progress/event.ts';
import type { OpenTransaction } from '#server/basics/in-transaction.ts';
import {
  type GivenAnswer,
  type MadeReport,
  saveQuizAnswers,
  saveReports,
} from '#server/progress/attempt-store.ts';
import type { PlacedEvents } from '#server/progress/store.ts';

/** Notes what new events say beside memory: answers of a quiz, and mistakes reported. */
export async function projectEvents(placed: readonly PlacedEvents[], on: OpenTransaction): Promise<void> {
  const answers: GivenAnswer[] = [];
  const reports: MadeReport[] = [];
  for (const { personId, fresh, receivedAt } of placed) {
    for (const { event } of fresh) {
      if (event.type === 'answered' && isOfQuiz(event)) answers.push({ personId, answer: event });
      else if (event.type === 'flagged') reports.push({ personId, report: event, createdAt: receivedAt });
    }
  }
  if (answers.length > 0) await saveQuizAnswers(answers, on);
  if (reports.length > 0) await saveReports(reports, on);
}

function isOfQuiz(event: AnsweredEvent): event is GivenAnswer['answer'] {
  return event.quiz !== null;
}
