import type { CardKey } from '#core/basics/card-key.ts';
import type { Locale } from '#core/basics/locale.ts';
import type { Value } from '#core/facts/value.ts';
import type { Answer, Verdict } from '#core/grading/verdict.ts';
import type { QuestionKind } from '#core/questions/kind.ts';
import type { Query } from '#core/questions/question.ts';
import type { Rating, StudyDay } from '#core/scheduling/memory.ts';

/** One entry of the append-only log: what a learner did. The log is the truth; all else is a fold of it. */
interface EventBase {
  readonly v: 1;
  /** UUIDv7 made by the device, unique per person. */
  readonly id: string;
  /** UUID of the device (one browser profile). */
  readonly device: string;
  /** Counts up on that device, from 1. */
  readonly sequence: number;
  /** ISO instant by the device's clock. */
  readonly occurredAt: string;
  /** UTC offset of the device then, in minutes east. */
  readonly offsetMinutes: number;
  /** The learner's day then, with the zone and day start it was computed from: never recomputed. */
  readonly studyDay: StudyDay;
  readonly timeZone: string;
  readonly dayStart: number;
}

/** A rating given in a review. */
export interface ReviewedEvent extends EventBase {
  readonly type: 'reviewed';
  readonly card: CardKey;
  readonly rating: Rating;
  /** From showing the card to rating it. */
  readonly durationMs: number;
}

/** An option as it was shown; of a matching also its side. */
export interface ShownOption {
  readonly id: string;
  readonly text: string;
  readonly value: Value | null;
  readonly group?: 'left' | 'right' | undefined;
}

/** A question answered. It carries no rating: the rule from answer to rating is applied at replay. */
export interface AnsweredEvent extends EventBase {
  readonly type: 'answered';
  readonly question: string;
  readonly kind: QuestionKind;
  readonly locale: Locale;
  readonly seed: number;
  /** The cards whose part the answer shows, each with its own score 0–1. */
  readonly cards: readonly { readonly card: CardKey; readonly score: number }[];
  /** The options as shown, in order; empty for typed answers. */
  readonly options: readonly ShownOption[];
  readonly answer: Answer;
  readonly verdict: Verdict;
  /** Probability that blind guessing is right. */
  readonly chance: number;
  /** The revisions of the facts seen. */
  readonly facts: readonly { readonly id: string; readonly revision: string }[];
  readonly durationMs: number;
  /** The quiz it was part of: its attempt's UUID and the deck or pack. */
  readonly quiz: { readonly attempt: string; readonly deck: string; readonly ordinal: number } | null;
}

/** Takes back one earlier event of any device. */
export interface UndoneEvent extends EventBase {
  readonly type: 'undone';
  readonly undoes: string;
}

export interface SuspendedEvent extends EventBase {
  readonly type: 'suspended';
  readonly card: CardKey;
  readonly suspended: boolean;
}

/** Hides a card until a study day. */
export interface BuriedEvent extends EventBase {
  readonly type: 'buried';
  readonly card: CardKey;
  readonly until: StudyDay;
}

/** "Report a mistake": what was asked, what was answered, what the learner says is wrong. */
export interface FlaggedEvent extends EventBase {
  readonly type: 'flagged';
  readonly card: CardKey;
  readonly question: string | null;
  readonly answer: Answer | null;
  readonly comment: string;
  /** The question as it was put; null where a card was reported. Older events do not say. */
  readonly asked?: AskedQuestion | null | undefined;
}

/** A question as a learner saw it, for whoever looks into a report. */
export interface AskedQuestion {
  readonly kind: QuestionKind;
  readonly locale: Locale;
  readonly seed: number;
  readonly stem: string;
  /** The options as shown; empty for typed answers. */
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly query: Query;
}

/** "I was right": the learner overrules the verdict of an answered event. */
export interface OverriddenEvent extends EventBase {
  readonly type: 'overridden';
  readonly overrides: string;
}

/** The learner has been shown that a fact was corrected. */
export interface CorrectionSeenEvent extends EventBase {
  readonly type: 'correctionSeen';
  readonly fact: string;
  readonly revision: string;
}

export type StudyEvent =
  | ReviewedEvent
  | AnsweredEvent
  | UndoneEvent
  | SuspendedEvent
  | BuriedEvent
  | FlaggedEvent
  | OverriddenEvent
  | CorrectionSeenEvent;

/** An event as the server holds it. `effectiveAt` is fixed at first receipt, once and for ever. */
export interface StoredEvent {
  readonly event: StudyEvent;
  readonly effectiveAt: string;
}
