import type { Locale } from '#core/basics/locale.ts';
import type { Hedge } from '#core/basics/units.ts';
import type { Citation, FactStatus } from '#core/facts/fact.ts';
import type { QuantityValue, Value } from '#core/facts/value.ts';

/** The slot of a fact a question asks for: `value`, `subject` or the name of a qualifier. */
export interface FactCard {
  readonly fact: string;
  readonly ask: string;
}

/** What the question asks of the fact base; the certificate proves its one answer. */
export interface Query {
  readonly property: string;
  readonly subject?: string;
  readonly ask: string;
  readonly where: Readonly<Record<string, readonly Value[]>>;
}

export interface Option {
  /** `o1`…`on` in the order shown; carries no meaning. */
  readonly id: string;
  readonly text: string;
  readonly value: Value | null;
}

/** What a grader compares a typed answer with. */
export type Expected =
  | {
      readonly kind: 'date';
      readonly edtf: string;
      /** EDTF of the date as it is known, where less of it is asked: what an answer adds is held against it. */
      readonly dated?: string;
    }
  | {
      readonly kind: 'quantity';
      readonly amount: number;
      readonly unit: string;
      readonly step: number;
      readonly tolerance?: number;
      /** How the source hedges the number: an answer may say the same. */
      readonly hedge?: Hedge;
    }
  | {
      readonly kind: 'name';
      readonly names: readonly string[];
      /** Every other entity of that type: its names. An answer as near to one of them is refused. */
      readonly rivals: readonly (readonly string[])[];
    };

interface QuestionBase {
  /** Depends on kind, locale, card and revision only; everything else on the seed. */
  readonly id: string;
  readonly locale: Locale;
  readonly pack: string;
  readonly seed: number;
  readonly cards: readonly FactCard[];
  readonly facts: readonly { readonly id: string; readonly revision: string }[];
  readonly stem: string;
  readonly explanation: string;
  readonly source: Citation;
  readonly query: Query;
  /** Probability that blind guessing is right. */
  readonly chance: number;
}

export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'multiple-choice' | 'comparison';
  readonly options: readonly Option[];
  readonly correct: readonly [string];
}

export interface TrueFalseQuestion extends QuestionBase {
  readonly kind: 'true-false';
  /** Ids are `true` and `false`. */
  readonly options: readonly Option[];
  readonly correct: readonly ['true' | 'false'];
  readonly claim: { readonly fact: string; readonly ask: string; readonly value: Value };
}

export interface TypedQuestion extends QuestionBase {
  /** A cloze's gap is `____` in the stem. */
  readonly kind: 'short-answer' | 'numerical' | 'cloze';
  readonly answer: Expected;
}

export interface OrderingQuestion extends QuestionBase {
  readonly kind: 'ordering';
  readonly options: readonly Option[];
  /** Option ids, earliest or smallest first. */
  readonly correct: readonly string[];
  /** The option that shows each card, in the order of `cards`. */
  readonly cardOptions: readonly string[];
}

export interface MultipleResponseQuestion extends QuestionBase {
  readonly kind: 'multiple-response';
  readonly options: readonly Option[];
  /** Ids of all right options: at least one, not all. */
  readonly correct: readonly string[];
  /** The options that show each card, in the order of `cards`. */
  readonly cardOptions: readonly (readonly string[])[];
}

export type MatchingGroup = 'left' | 'right';

export interface MatchingOption extends Option {
  readonly group: MatchingGroup;
}

export interface MatchingQuestion extends QuestionBase {
  readonly kind: 'matching';
  /** All on the left, then all on the right; of those there may be more. */
  readonly options: readonly MatchingOption[];
  /** Each on the left with the one on the right that belongs to it. */
  readonly correct: readonly (readonly [left: string, right: string])[];
  /** The left option that shows each card, in the order of `cards`. */
  readonly cardOptions: readonly string[];
}

export interface TimelineQuestion extends QuestionBase {
  readonly kind: 'timeline';
  /** First and last year on the line, Common Era. */
  readonly axis: { readonly from: number; readonly to: number; readonly step: 'year' };
  /** The year. */
  readonly answer: Extract<Expected, { readonly kind: 'date' }>;
  /** So many years off still earn all of the credit; more than 0 only where the fact itself is approximate. */
  readonly fullCreditYears: number;
  /** So many years off earn none. */
  readonly zeroCreditYears: number;
}

/** One year of a chart; the value that is asked for is null. */
export interface SeriesBar {
  /** Common Era. */
  readonly x: number;
  readonly value: QuantityValue | null;
  readonly status: FactStatus;
}

interface ChartGapBase extends QuestionBase {
  readonly kind: 'chart-gap';
  /** What the bars are of. */
  readonly title: string;
  readonly unit: string;
  /** By year; exactly one has no value. */
  readonly series: readonly SeriesBar[];
}

export interface ChartGapChoice extends ChartGapBase {
  readonly options: readonly Option[];
  readonly correct: readonly [string];
}

export interface ChartGapTyped extends ChartGapBase {
  readonly answer: Expected;
}

/** With options where the fact base has good ones, typed otherwise. */
export type ChartGapQuestion = ChartGapChoice | ChartGapTyped;

/** Grows by one member for each kind that is added; every `switch` over `kind` is checked by the compiler. */
export type Question =
  | ChoiceQuestion
  | MultipleResponseQuestion
  | TrueFalseQuestion
  | TypedQuestion
  | OrderingQuestion
  | MatchingQuestion
  | TimelineQuestion
  | ChartGapQuestion;
