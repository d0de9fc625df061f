import 'server-only';
import type { AnsweredEvent } from '#core/progress/event.ts';
import { insertIfAbsent } from '#server/db/write-rows.ts';
import type { Transaction } from '#server/db.ts';

/** An answer that somebody gave as part of a quiz. */
export interface GivenAnswer {
  readonly personId: string;
  readonly answer: AnsweredEvent & { readonly quiz: NonNullable<AnsweredEvent['quiz']> };
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
