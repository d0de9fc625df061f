import type { Locale } from '#core/basics/locale.ts';
import { gradeChoice } from '#core/grading/grade-choice.ts';
import { gradeDate } from '#core/grading/grade-date.ts';
import { gradeMatching } from '#core/grading/grade-matching.ts';
import { gradeMultipleResponse } from '#core/grading/grade-multiple-response.ts';
import { gradeName } from '#core/grading/grade-name.ts';
import { gradeOrdering } from '#core/grading/grade-ordering.ts';
import { gradeQuantity } from '#core/grading/grade-quantity.ts';
import { gradeTimeline } from '#core/grading/grade-timeline.ts';
import { typedText } from '#core/grading/typed-text.ts';
import type { Answer, Verdict } from '#core/grading/verdict.ts';
import type {
  ChartGapChoice,
  ChartGapTyped,
  ChoiceQuestion,
  Expected,
  MatchingGroup,
  MatchingQuestion,
  MultipleResponseQuestion,
  OrderingQuestion,
  TimelineQuestion,
  TrueFalseQuestion,
  TypedQuestion,
} from '#core/questions/question.ts';

/** What grading reads of a question. A whole question is one; so is what a client may send of it. */
export type Gradable =
  | Expected
  | Pick<TypedQuestion, 'kind' | 'answer'>
  | {
      readonly kind: (ChoiceQuestion | TrueFalseQuestion)['kind'];
      readonly options: readonly OptionId[];
      readonly correct: readonly [string];
    }
  | {
      readonly kind: MultipleResponseQuestion['kind'];
      readonly options: readonly OptionId[];
      readonly correct: readonly string[];
    }
  | {
      readonly kind: MatchingQuestion['kind'];
      readonly options: readonly (OptionId & { readonly group: MatchingGroup })[];
      readonly correct: MatchingQuestion['correct'];
    }
  | Pick<OrderingQuestion, 'kind' | 'correct'>
  | Pick<TimelineQuestion, 'kind' | 'answer' | 'fullCreditYears' | 'zeroCreditYears'>
  | Pick<ChartGapTyped, 'kind' | 'answer'>
  | {
      readonly kind: ChartGapChoice['kind'];
      readonly options: readonly OptionId[];
      readonly correct: readonly [string];
    };

interface OptionId {
  readonly id: string;
}

/**
 * What there is to say of an answer: by the value expected or the key of the question, never by
 * likeness of text. `locale` is the language the answer was typed in. Pure, bounded, and total over answers.
 */
export function grade(expected: Gradable, answer: Answer, locale: Locale): Verdict {
  switch (expected.kind) {
    case 'date':
    case 'quantity':
    case 'name':
      return gradeTyped(expected, answer, locale);
    case 'short-answer':
    case 'numerical':
    case 'cloze':
      return gradeTyped(expected.answer, answer, locale);
    case 'multiple-choice':
    case 'comparison':
    case 'true-false':
      return gradeChoice(expected.options, expected.correct[0], answer);
    case 'multiple-response':
      return gradeMultipleResponse(expected.options, expected.correct, answer);
    case 'matching':
      return gradeMatching(expected.options, expected.correct, answer);
    case 'ordering':
      return gradeOrdering(expected.correct, answer);
    case 'timeline':
      return gradeTimeline(expected, answer, locale);
    case 'chart-gap':
      return 'answer' in expected
        ? gradeTyped(expected.answer, answer, locale)
        : gradeChoice(expected.options, expected.correct[0], answer);
  }
}

function gradeTyped(expected: Expected, answer: Answer, locale: Locale): Verdict {
  const typed = typedText(answer);
  if ('refused' in typed) return typed.refused;
  switch (expected.kind) {
    case 'date':
      return gradeDate(expected, typed.text, locale);
    case 'quantity':
      return gradeQuantity(expected, typed.text);
    case 'name':
      return gradeName(expected.names, expected.rivals, typed.text);
  }
}
