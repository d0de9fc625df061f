import 'server-only';
import type { AnsweredEvent, FlaggedEvent } from '#core/progress/event.ts';
import { insertIfAbsent } from '#server/db/write-rows.ts';
import type { Transaction } from '#server/db.ts';

/** An answer that was given as part of a quiz. */
export type QuizAnswer = AnsweredEvent & { readonly quiz: NonNullable<AnsweredEvent['quiz']> };

/** Notes answers under the sitting they belong to. Of two answers to one question of a sitting the first stays. */
export async function saveQuizAnswers(
  personId: string,
  answers: readonly QuizAnswer[],
  on: Transaction,
): Promise<void> {
  const attempts = answers.map(({ quiz, occurredAt }) => ({
    personId,
    id: quiz.attempt,
    deckId: quiz.deck,
    startedAt: new Date(occurredAt),
  }));
  await insertIfAbsent({ table: 'Attempt', key: ['personId', 'id'] }, attempts, on);
  const rows = answers.map(({ quiz, verdict, facts, ...event }) => ({
    personId,
    attemptId: quiz.attempt,
    ordinal: quiz.ordinal,
    eventId: event.id,
    questionId: event.question,
    kind: event.kind,
    answerJson: JSON.stringify(event.answer),
    verdict: verdict.verdict,
    score: verdict.score,
    reason: verdict.reason,
    factId: facts[0]?.id ?? null,
    revision: facts[0]?.revision ?? null,
  }));
  await insertIfAbsent({ table: 'AttemptAnswer', key: ['personId', 'attemptId', 'ordinal'] }, rows, on);
}

/** Notes reported mistakes. */
export async function saveReports(
  personId: string,
  reports: readonly FlaggedEvent[],
  createdAt: Date,
  on: Transaction,
): Promise<void> {
  if (reports.length === 0) return;
  await on.report.createMany({
    data: reports.map(({ id, card, question, answer, comment }) => ({
      personId,
      eventId: id,
      card,
      questionId: question,
      answerJson: answer === null ? null : JSON.stringify(answer),
      comment,
      createdAt,
    })),
  });
}
