import type { CardKey } from '#core/basics/card-key.ts';
import type { VerdictKind } from '#core/grading/verdict.ts';
import type { AnsweredEvent, StudyEvent } from '#core/progress/event.ts';
import { findOverruled } from '#core/progress/find-overruled.ts';
import { findUndone } from '#core/progress/find-undone.ts';
import { itemOfCard } from '#core/progress/item-of-card.ts';

export interface QuizItem {
  /** `fact:<id>` or `note:<id>`. */
  readonly item: string;
  readonly cards: readonly CardKey[];
  /** How often it was asked. */
  readonly asked: number;
  /** Mean of its scores, 0 to 1. */
  readonly score: number;
}

export interface QuizResult {
  readonly answers: number;
  readonly verdicts: Readonly<Record<VerdictKind, number>>;
  /** Mean of the scores of all answers, 0 to 1; 0 without answers. */
  readonly score: number;
  readonly durationMs: number;
  /** In the order they were asked. */
  readonly items: readonly QuizItem[];
  /** What to study: everything not fully known, the least known first. */
  readonly toStudy: readonly QuizItem[];
}

/**
 * The result of one sitting of a quiz from the events of a person: overruled answers count as correct,
 * undone ones not at all, and of two answers to one place in the quiz the first counts.
 */
export function quizResult(events: readonly StudyEvent[], attempt: string): QuizResult {
  const undone = findUndone(events);
  const overruled = findOverruled(events, undone);
  const answers = answersOf(events, attempt)
    .filter(({ id }) => !undone.has(id))
    .map((answer) => (overruled.has(answer.id) ? asCorrect(answer) : answer));
  const counted = firstPerPlace(answers);
  const verdicts = { correct: 0, partial: 0, incorrect: 0, unreadable: 0 };
  for (const { verdict } of counted) verdicts[verdict.verdict] += 1;
  const items = itemsOf(counted);
  return {
    answers: counted.length,
    verdicts,
    score: mean(counted.map(({ verdict }) => verdict.score)),
    durationMs: counted.reduce((sum, { durationMs }) => sum + durationMs, 0),
    items,
    toStudy: items.filter(({ score }) => score < 1).sort((a, b) => a.score - b.score),
  };
}

function answersOf(events: readonly StudyEvent[], attempt: string): AnsweredEvent[] {
  const unique = new Map<string, AnsweredEvent>();
  for (const event of events) {
    if (event.type === 'answered' && event.quiz?.attempt === attempt) unique.set(event.id, event);
  }
  return [...unique.values()];
}

function asCorrect(answer: AnsweredEvent): AnsweredEvent {
  return {
    ...answer,
    cards: answer.cards.map(({ card }) => ({ card, score: 1 })),
    verdict: { ...answer.verdict, verdict: 'correct', score: 1 },
  };
}

function firstPerPlace(answers: readonly AnsweredEvent[]): readonly AnsweredEvent[] {
  const byPlace = new Map<number, AnsweredEvent>();
  const inOrder = [...answers].sort(
    (a, b) => Date.parse(a.occurredAt) - Date.parse(b.occurredAt) || (a.id < b.id ? -1 : 1),
  );
  for (const answer of inOrder) {
    const place = answer.quiz?.ordinal ?? 0;
    if (!byPlace.has(place)) byPlace.set(place, answer);
  }
  return [...byPlace].sort(([a], [b]) => a - b).map(([, answer]) => answer);
}

function itemsOf(answers: readonly AnsweredEvent[]): readonly QuizItem[] {
  const scores = new Map<string, { cards: Set<CardKey>; scores: number[] }>();
  for (const { card, score } of answers.flatMap(({ cards }) => cards)) {
    const item = itemOfCard(card);
    const known = scores.get(item) ?? { cards: new Set(), scores: [] };
    scores.set(item, known);
    known.cards.add(card);
    known.scores.push(score);
  }
  return [...scores].map(([item, found]) => ({
    item,
    cards: [...found.cards],
    asked: found.scores.length,
    score: mean(found.scores),
  }));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
