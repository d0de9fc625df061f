import type { FactBase } from '#core/facts/fact-base.ts';
import { type QualifierRecord, qualifierRecord, valueRecord } from '#core/facts/fact-record.ts';
import type { ChartGapQuestion, Option, Query, Question } from '#core/questions/question.ts';

/** A question as one object for programs outside: values as in facts, entities with their label. */
export function questionRecord(question: Question, base: FactBase): Readonly<Record<string, unknown>> {
  const { id, kind, locale, pack, seed, cards, facts, stem, explanation, source, query, chance } = question;
  const common = { id, kind, locale, pack, seed, cards, facts, stem, explanation, source };
  return { ...common, query: queryRecord(query, base), chance, ...partOfKind(question, base) };
}

function partOfKind(question: Question, base: FactBase): Readonly<Record<string, unknown>> {
  switch (question.kind) {
    case 'multiple-choice':
    case 'comparison':
    case 'multiple-response':
    case 'ordering':
      return { options: optionRecords(question.options, base), correct: question.correct };
    case 'matching': {
      const { options, correct } = question;
      const records = optionRecords(options, base);
      return { options: options.map(({ group }, index) => ({ ...records[index], group })), correct };
    }
    case 'true-false': {
      const { options, correct, claim } = question;
      return {
        options: optionRecords(options, base),
        correct,
        claim: { ...claim, value: valueRecord(claim.value, base) },
      };
    }
    case 'short-answer':
    case 'numerical':
    case 'cloze':
      return { answer: question.answer };
    case 'timeline': {
      const { axis, answer, fullCreditYears, zeroCreditYears } = question;
      return { axis, answer, fullCreditYears, zeroCreditYears };
    }
    case 'chart-gap':
      return chartGapRecord(question, base);
  }
}

function chartGapRecord(question: ChartGapQuestion, base: FactBase) {
  const series = question.series.map(({ x, value, status }) => ({
    x,
    amount: value?.amount ?? null,
    status,
  }));
  const { unit } = question;
  if ('answer' in question) return { series, unit, answer: question.answer };
  return { series, unit, options: optionRecords(question.options, base), correct: question.correct };
}

function optionRecords(options: readonly Option[], base: FactBase) {
  return options.map(({ id, text, value }) => ({ id, text, value: value && valueRecord(value, base) }));
}

/** What the stem gives: the value as in a fact's `value`, other slots as in its `qualifiers`. */
function queryRecord({ property, subject, ask, where }: Query, base: FactBase) {
  const given: Record<string, QualifierRecord> = {};
  for (const [slot, values] of Object.entries(where)) {
    const [only] = values;
    given[slot] = slot === 'value' && only ? valueRecord(only, base) : qualifierRecord(values, base);
  }
  return { property, ...(subject === undefined ? {} : { subject }), ask, where: given };
}
