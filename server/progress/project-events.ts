import 'server-only';
import type { AnsweredEvent } from '#core/progress/event.ts';
import type { OpenTransaction } from '#server/basics/in-transaction.ts';
import { type GivenAnswer, saveQuizAnswers } from '#server/progress/attempt-store.ts';
import { projectReports } from '#server/progress/project-reports.ts';
import type { PlacedEvents } from '#server/progress/store.ts';

/** Notes what new events say beside memory: answers of a quiz, and reports. */
export async function projectEvents(placed: readonly PlacedEvents[], on: OpenTransaction): Promise<void> {
  const answers: GivenAnswer[] = [];
  for (const { personId, fresh } of placed) {
    for (const { event } of fresh) {
      if (event.type === 'answered' && isOfQuiz(event)) answers.push({ personId, answer: event });
    }
  }
  if (answers.length > 0) await saveQuizAnswers(answers, on);
  await projectReports(placed, on);
}

function isOfQuiz(event: AnsweredEvent): event is GivenAnswer['answer'] {
  return event.quiz !== null;
}
