import type { CardKey } from '#core/basics/card-key.ts';

/** Again, Hard, Good, Easy. */
export const ratings = [1, 2, 3, 4] as const;
export type Rating = (typeof ratings)[number];

/** A calendar day of the learner, `YYYY-MM-DD`, turned at the learner's day start. */
export type StudyDay = string;

/** One rating of one card, as the scheduler takes it. */
export interface Review {
  readonly id: string;
  readonly card: CardKey;
  readonly rating: Rating;
  readonly reviewedAtMs: number;
  readonly studyDay: StudyDay;
  /** IANA name and hour the study day was computed with. The due instant is computed with them too, so that a later change of zone rewrites nothing. */
  readonly timeZone: string;
  readonly dayStart: number;
}

export type MemoryState = 'learning' | 'review' | 'relearning';

/** How well one card is remembered: always recomputable from the events. */
export interface Memory {
  readonly card: CardKey;
  readonly state: MemoryState;
  /** Days until retrievability falls to 0.9. */
  readonly stability: number;
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number;
  /** Step within learning or relearning; 0 in review. */
  readonly step: number;
  /** Whole days; 0 inside steps. */
  readonly intervalDays: number;
  /** In steps the instant, otherwise the start of the study day it falls due. */
  readonly dueAtMs: number;
  readonly dueDay: StudyDay;
  readonly lastReviewAtMs: number;
  readonly lastStudyDay: StudyDay;
  /** When the card was first rated: what the daily limit of new cards counts. */
  readonly firstStudyDay: StudyDay;
  readonly reps: number;
  readonly lapses: number;
}

export interface SchedulingSettings {
  /** IANA name. With `dayStart` it decides which study day it is now. */
  readonly timeZone: string;
  /** Hour at which the learner's day turns, 0–23. */
  readonly dayStart: number;
  /** Desired retention, 0.7–0.99. */
  readonly retention: number;
  readonly learningStepsMs: readonly number[];
  readonly relearningStepsMs: readonly number[];
  readonly fuzz: boolean;
  readonly maximumIntervalDays: number;
}

export const defaultScheduling: SchedulingSettings = {
  timeZone: 'Asia/Bangkok',
  dayStart: 4,
  retention: 0.9,
  learningStepsMs: [60_000, 600_000],
  relearningStepsMs: [600_000],
  fuzz: true,
  maximumIntervalDays: 36_500,
};
