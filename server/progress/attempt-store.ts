import 'server-only';
import type { AnsweredEvent, FlaggedEvent } from '#core/progress/event.ts';
import { insertIfAbsent } from '#server/db/write-rows.ts';
import type { Transaction } from '#server/db.ts';

/** An answer that somebody gave as part of a quiz. */
export interface GivenAnswer {
  readonly personId: string;
  readonly answer: AnsweredEvent & { readonly quiz: NonNullable<AnsweredEvent['quiz']> };
}

/** A mistake that somebody reported. */
export interface MadeReport {
  readonly personId: string;
  readonly report: FlaggedEvent;
  readonly createdAt: Date;
}

/** Notes answers under the sitting they belong to. Of two answers to one question of a sitting the first stays. */
export async function saveQuizAnswers(answers: readonly GivenAnswer[], on: Transaction): Promise<void> {
  const attempts = answers.map(({ personId, answer: { quiz, occurredAt } }) => ({
    personId,
    id: quiz.attempt,
    deckId: quiz.deck,
    startedAt: new Date(occurredAt),
  }));
  await insertIfAbsent({ table: 'Attempt', key: ['personId', 'id'] }, attempts, on);
  const rows = answers.map(({ personId, answer: { quiz, verdict, facts, ...event } }) => ({
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
export async function saveReports(reports: readonly MadeReport[], on: Transaction): Promise<void> {
  await on.report.createMany({
    data: reports.map(({ personId, createdAt, report: { id, card, question, answer, comment } }) => ({
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
