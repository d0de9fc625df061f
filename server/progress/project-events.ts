import 'server-only';
import type { AnsweredEvent, FlaggedEvent, StoredEvent } from '#core/progress/event.ts';
import type { OpenTransaction } from '#server/basics/in-transaction.ts';
import { type QuizAnswer, saveQuizAnswers, saveReports } from '#server/progress/attempt-store.ts';

/** Notes what new events say beside memory: answers of a quiz, and mistakes reported. */
export async function projectEvents(
  personId: string,
  added: readonly StoredEvent[],
  receivedAt: Date,
  on: OpenTransaction,
): Promise<void> {
  const events = added.map(({ event }) => event);
  const answers = events.filter((event): event is AnsweredEvent => event.type === 'answered');
  const quizAnswers = answers.filter((answer): answer is QuizAnswer => answer.quiz !== null);
  if (quizAnswers.length > 0) await saveQuizAnswers(personId, quizAnswers, on);
  const reports = events.filter((event): event is FlaggedEvent => event.type === 'flagged');
  await saveReports(personId, reports, receivedAt, on);
}
