import type { FactBase } from '#core/facts/fact-base.ts';
import { gapText } from '#core/facts/render-template.ts';
import { comparableText } from '#core/questions/comparable-text.ts';
import { isCertainlyOther } from '#core/questions/compare-values.ts';
import { cueFlaws } from '#core/questions/cue-flaws.ts';
import type { QuestionFlaw } from '#core/questions/flaw.ts';
import { givesAway } from '#core/questions/gives-away.ts';
import type { ChoiceQuestion, Option, OrderingQuestion, Question } from '#core/questions/question.ts';
import { spanOf, spansOverlap } from '#core/questions/value-span.ts';
import { wordingFlaws } from '#core/questions/wording-flaws.ts';

/**
 * The item reader: everything wrong with a question that can be seen in it, whoever made it. Empty for a
 * question that may be published. What only the base can tell (another right answer) is `certify`'s part.
 */
export function findFlaws(base: FactBase, question: Question): QuestionFlaw[] {
  return [
    ...sharedFlaws(question),
    ...kindFlaws(base, question),
    ...cueFlaws(question),
    ...ownWordingFlaws(base, question),
  ];
}

/** What stands in a name ("heritage that cannot be touched") is not how the stem is worded. */
function ownWordingFlaws(base: FactBase, { stem, locale }: Question): QuestionFlaw[] {
  if (wordingFlaws(stem, locale).length === 0) return [];
  const names = [...base.entities.values()].flatMap(({ label, inSentence }) => [
    label[locale],
    inSentence[locale] ?? label[locale],
  ]);
  const longestFirst = names.filter((name) => stem.includes(name)).sort((a, b) => b.length - a.length);
  return wordingFlaws(
    longestFirst.reduce((text, name) => text.replaceAll(name, '…'), stem),
    locale,
  );
}

function sharedFlaws(question: Question): QuestionFlaw[] {
  const found: QuestionFlaw[] = [];
  const texts = [
    question.stem,
    question.explanation,
    ...('options' in question ? question.options : []).map((o) => o.text),
  ];
  if (texts.some((text) => /[{}]/.test(text))) found.push('unfilled-slot');
  if (texts.some((text) => text.trim() === '')) found.push('missing-language');
  if (question.source.document === '') found.push('no-source');
  return found;
}

function kindFlaws(base: FactBase, question: Question): QuestionFlaw[] {
  switch (question.kind) {
    case 'multiple-choice':
    case 'comparison':
      return choiceFlaws(base, question);
    case 'ordering':
      return orderingFlaws(question);
    case 'true-false':
      return keyFlaws(question.options, question.correct);
    case 'cloze':
      return question.stem.split(gapText).length === 2 ? [] : ['no-gap'];
    case 'short-answer':
    case 'numerical':
      return [];
  }
}

function choiceFlaws(base: FactBase, question: ChoiceQuestion): QuestionFlaw[] {
  const { options, correct, stem } = question;
  const found = [...keyFlaws(options, correct), ...optionFlaws(options)];
  if (options.length < 3) found.push('too-few-options');
  const key = options.find((option) => option.id === correct[0])?.value;
  if (!key) return found;
  const wrong = options.filter((option) => option.id !== correct[0]);
  if (wrong.some(({ value }) => value === null || !isCertainlyOther(base, value, key)))
    found.push('true-distractor');
  if (givesAway(base, stem, key)) found.push('key-in-stem');
  return found;
}

function orderingFlaws({ options, correct }: OrderingQuestion): QuestionFlaw[] {
  const found = optionFlaws(options);
  if (options.length < 3) found.push('too-few-options');
  const ids = new Set(correct);
  if (ids.size !== options.length || options.some((option) => !ids.has(option.id))) found.push('no-key');
  const spans = options.flatMap(({ value }) =>
    value?.kind === 'date' || value?.kind === 'quantity' ? [spanOf(value)] : [],
  );
  const tied = spans.some((span, index) => spans.slice(index + 1).some((other) => spansOverlap(span, other)));
  if (tied || spans.length < options.length) found.push('ordering-tie');
  return found;
}

function keyFlaws(options: readonly Option[], correct: readonly string[]): QuestionFlaw[] {
  const keys = options.filter((option) => correct.includes(option.id));
  if (keys.length === 1) return [];
  return [keys.length === 0 ? 'no-key' : 'several-keys'];
}

function optionFlaws(options: readonly Option[]): QuestionFlaw[] {
  const found: QuestionFlaw[] = [];
  if (new Set(options.map((option) => comparableText(option.text))).size < options.length)
    found.push('equal-options');
  if (new Set(options.map((option) => option.value?.kind ?? 'none')).size > 1) found.push('mixed-types');
  return found;
}
