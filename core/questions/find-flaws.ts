import type { FactBase } from '#core/facts/fact-base.ts';
import { gapText } from '#core/facts/render-template.ts';
import { chartGapFlaws } from '#core/questions/chart-gap-flaws.ts';
import { choiceFlaws } from '#core/questions/choice-flaws.ts';
import { isClearlyLess } from '#core/questions/clear-order.ts';
import { comparisonFlaws } from '#core/questions/comparison-flaws.ts';
import { cueFlaws } from '#core/questions/cue-flaws.ts';
import { figureFlaws } from '#core/questions/figure-flaws.ts';
import type { QuestionFlaw } from '#core/questions/flaw.ts';
import { givesAway, mentionsName } from '#core/questions/gives-away.ts';
import { keyFlaws } from '#core/questions/key-flaws.ts';
import { matchingFlaws } from '#core/questions/matching-flaws.ts';
import { multipleResponseFlaws } from '#core/questions/multiple-response-flaws.ts';
import { optionFlaws } from '#core/questions/option-flaws.ts';
import type { OrderingQuestion, Question, TypedQuestion } from '#core/questions/question.ts';
import { timelineFlaws } from '#core/questions/timeline-flaws.ts';
import { wordingFlaws } from '#core/questions/wording-flaws.ts';

/**
 * The item reader: everything wrong with a question that can be seen in it, whoever made it. Empty for a
 * question that may be published. What only the base can tell (another right answer) is `certify`'s part.
 */
export function findFlaws(base: FactBase, question: Question): QuestionFlaw[] {
  return [
    ...sharedFlaws(question),
    ...kindFlaws(base, question),
    ...figureFlaws(base, question),
    ...cueFlaws(question),
    ...ownWordingFlaws(base, question),
  ];
}

/** What stands in a name ("heritage that cannot be touched") is not how the stem is worded. */
function ownWordingFlaws(base: FactBase, question: Question): QuestionFlaw[] {
  const { stem, locale } = question;
  const options = textsOf(question);
  if (wordingFlaws(stem, locale, options).length === 0) return [];
  const names = [...base.entities.values()].flatMap(({ label, inSentence }) => [
    label[locale],
    inSentence[locale] ?? label[locale],
  ]);
  const longestFirst = names.filter((name) => stem.includes(name)).sort((a, b) => b.length - a.length);
  return wordingFlaws(
    longestFirst.reduce((text, name) => text.replaceAll(name, '…'), stem),
    locale,
    options,
  );
}

function textsOf(question: Question): readonly string[] {
  return 'options' in question ? question.options.map(({ text }) => text) : [];
}

function sharedFlaws(question: Question): QuestionFlaw[] {
  const found: QuestionFlaw[] = [];
  const texts = [question.stem, question.explanation, ...textsOf(question)];
  if (texts.some((text) => /[{}]/.test(text))) found.push('unfilled-slot');
  if (texts.some((text) => text.trim() === '') || isOtherLanguage(question)) found.push('missing-language');
  if (question.source.document === '') found.push('no-source');
  return found;
}

/** A Thai question without a Thai letter, or an English one in Thai: somebody filled in the other language. */
function isOtherLanguage({ stem, locale }: Question): boolean {
  const isThai = /[ก-๛]/.test(stem);
  return locale === 'th' ? !isThai : isThai;
}

function kindFlaws(base: FactBase, question: Question): QuestionFlaw[] {
  switch (question.kind) {
    case 'multiple-choice':
      return choiceFlaws(base, question);
    case 'comparison':
      return comparisonFlaws(question);
    case 'timeline':
      return timelineFlaws(base, question);
    case 'chart-gap':
      return chartGapFlaws(base, question);
    case 'ordering':
      return orderingFlaws(question);
    case 'matching':
      return matchingFlaws(base, question);
    case 'multiple-response':
      return multipleResponseFlaws(base, question);
    case 'true-false':
      return keyFlaws(question.options, question.correct);
    case 'cloze':
      return question.stem.includes(gapText) ? typedFlaws(base, question) : ['no-gap'];
    case 'short-answer':
    case 'numerical':
      return typedFlaws(base, question);
  }
}

/** A typed answer that could be copied from the stem. */
function typedFlaws(base: FactBase, { stem, answer }: TypedQuestion): QuestionFlaw[] {
  if (answer.kind === 'name')
    return answer.names.some((name) => mentionsName(stem, name)) ? ['key-in-stem'] : [];
  const value = answer.kind === 'date' ? answer : { ...answer, asPrinted: '', qualifier: null };
  return givesAway(base, stem, value) ? ['key-in-stem'] : [];
}

function orderingFlaws({ options, correct }: OrderingQuestion): QuestionFlaw[] {
  const found = optionFlaws(options);
  if (options.length < 3) found.push('too-few-options');
  const ids = new Set(correct);
  if (ids.size !== options.length || options.some((option) => !ids.has(option.id))) found.push('no-key');
  const inOrder = correct.map((id) => options.find((option) => option.id === id)?.value);
  const isClear = inOrder.every((value, index) => {
    const before = inOrder.slice(0, index);
    return value && before.every((less) => less && isClearlyLess(less, value));
  });
  if (!isClear) found.push('ordering-tie');
  return found;
}
