import type { Locale } from '#core/basics/locale.ts';
import type { Citation } from '#core/facts/fact.ts';
import type { Value } from '#core/facts/value.ts';

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
  | { readonly kind: 'date'; readonly edtf: string }
  | {
      readonly kind: 'quantity';
      readonly amount: number;
      readonly unit: string;
      readonly step: number;
      readonly tolerance?: number;
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

/** Grows by one member for each kind that is added; every `switch` over `kind` is checked by the compiler. */
export type Question = ChoiceQuestion | TrueFalseQuestion | TypedQuestion | OrderingQuestion;
