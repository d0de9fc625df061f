import type { CardKey } from '#core/basics/card-key.ts';
import type { VerdictKind } from '#core/grading/verdict.ts';
import { cardsOfEvent } from '#core/progress/cards-of-event.ts';
import type { AnsweredEvent, ReviewedEvent, StoredEvent } from '#core/progress/event.ts';
import { orderEvents, uniqueEvents } from '#core/progress/event-order.ts';
import { findOverruled } from '#core/progress/find-overruled.ts';
import { findUndone } from '#core/progress/find-undone.ts';
import { ratingOfAnswer } from '#core/progress/rating-of-answer.ts';
import { type Renames, renameCard } from '#core/progress/rename-card.ts';
import type { Memory, Rating, Review, SchedulingSettings, StudyDay } from '#core/scheduling/memory.ts';
import { type TracedReview, traceReview } from '#core/scheduling/replay.ts';
import { studyDayOf } from '#core/scheduling/study-day.ts';

/** What a fold depends on besides the events. When any of it changes, fold again. */
export interface FoldContext {
  readonly settings: SchedulingSettings;
  readonly renames: Renames;
}

/** Everything the events say of one card. */
export interface CardState {
  readonly card: CardKey;
  /** null while nothing counted as a review. */
  readonly memory: Memory | null;
  /** The reviews that counted, in order. */
  readonly trace: readonly TracedReview[];
  readonly suspended: boolean;
  /** Hidden before this study day; null when never buried. */
  readonly buriedUntil: StudyDay | null;
  /** How often a mistake was reported. */
  readonly flags: number;
  /** Answers by verdict, overruled ones as correct. */
  readonly answers: Readonly<Record<VerdictKind, number>>;
}

/**
 * Folds what happened to one card. `events` may hold anything: it must hold every event of the card and
 * every undo and overruling that could concern them, in any order, duplicates allowed.
 */
export function foldCard(card: CardKey, events: Iterable<StoredEvent>, context: FoldContext): CardState {
  const unique = uniqueEvents(events);
  const all = [...unique.values()].map(({ event }) => event);
  const undone = findUndone(all);
  const overridden = findOverruled(all, undone);
  const own = [...unique.values()].filter(
    ({ event }) => !undone.has(event.id) && cardsOfEvent(event, context.renames).includes(card),
  );
  const draft = makeDraft(card);
  for (const stored of orderEvents(own)) applyEvent(draft, stored, overridden.has(stored.event.id), context);
  return draft;
}

/** A card's state while it is folded: changed in place, so that a long history stays linear. */
type Draft = { -readonly [Key in keyof CardState]: CardState[Key] } & {
  trace: TracedReview[];
  answers: Record<VerdictKind, number>;
};

function makeDraft(card: CardKey): Draft {
  const answers = { correct: 0, partial: 0, incorrect: 0, unreadable: 0 };
  return { card, memory: null, trace: [], suspended: false, buriedUntil: null, flags: 0, answers };
}

function applyEvent(draft: Draft, stored: StoredEvent, overridden: boolean, context: FoldContext): void {
  const { event } = stored;
  if (event.type === 'reviewed') applyRating(draft, stored, event, event.rating, context);
  else if (event.type === 'answered') applyAnswer(draft, stored, event, overridden, context);
  else if (event.type === 'suspended') draft.suspended = event.suspended;
  else if (event.type === 'buried') draft.buriedUntil = event.until;
  else if (event.type === 'flagged') draft.flags += 1;
}

function applyAnswer(
  draft: Draft,
  stored: StoredEvent,
  event: AnsweredEvent,
  overridden: boolean,
  context: FoldContext,
): void {
  const scores = event.cards
    .filter(({ card }) => renameCard(card, context.renames) === draft.card)
    .map(({ score }) => score);
  const evidence = {
    kind: event.kind,
    verdict: event.verdict.verdict,
    empty: event.verdict.reason === 'empty',
    score: Math.min(...scores),
    chance: event.chance,
    overridden,
    studyDay: effectiveStudyDay(stored),
  };
  draft.answers[overridden ? 'correct' : verdictOfCard(evidence.verdict, evidence.score)] += 1;
  const rating = ratingOfAnswer(evidence, draft.memory);
  if (rating !== null) applyRating(draft, stored, event, rating, context);
}

/** A question on several cards has one verdict; each card has its own score. */
function verdictOfCard(verdict: VerdictKind, score: number): VerdictKind {
  if (verdict === 'unreadable') return verdict;
  if (score >= 1) return 'correct';
  return score > 0 ? 'partial' : 'incorrect';
}

function applyRating(
  draft: Draft,
  stored: StoredEvent,
  event: ReviewedEvent | AnsweredEvent,
  rating: Rating,
  context: FoldContext,
): void {
  const review: Review = {
    id: event.id,
    card: draft.card,
    rating,
    reviewedAtMs: Date.parse(stored.effectiveAt),
    studyDay: effectiveStudyDay(stored),
    timeZone: event.timeZone,
    dayStart: event.dayStart,
  };
  const traced = traceReview(draft.memory, review, context.settings);
  draft.memory = traced.after;
  draft.trace.push(traced);
}

/**
 * The stored study day, as long as the device's clock was believed. Where the server moved the event, the
 * day of the instant it was moved to, in the event's own zone: else a clock years ahead would still
 * count as years without forgetting.
 */
function effectiveStudyDay({ event, effectiveAt }: StoredEvent): StudyDay {
  const effectiveMs = Date.parse(effectiveAt);
  if (effectiveMs === Date.parse(event.occurredAt)) return event.studyDay;
  return studyDayOf(effectiveMs, event.timeZone, event.dayStart);
}
