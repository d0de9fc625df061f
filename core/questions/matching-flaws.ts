import type { FactBase } from '#core/facts/fact-base.ts';
import { isCertainlyOther } from '#core/questions/compare-values.ts';
import type { QuestionFlaw } from '#core/questions/flaw.ts';
import { givesAway } from '#core/questions/gives-away.ts';
import { optionFlaws } from '#core/questions/option-flaws.ts';
import type { MatchingQuestion } from '#core/questions/question.ts';

const fewestLefts = 3;

/** What is wrong with a matching: a left without its right or with two, rights that may be true of one left. */
export function matchingFlaws(base: FactBase, { options, correct }: MatchingQuestion): QuestionFlaw[] {
  const lefts = options.filter(({ group }) => group === 'left');
  const rights = options.filter(({ group }) => group === 'right');
  const found = [...new Set([...optionFlaws(lefts), ...optionFlaws(rights)])];
  if (lefts.length < fewestLefts) found.push('too-few-options');
  const partnersOf = (left: string) => correct.filter(([id]) => id === left).map(([, right]) => right);
  const partners = lefts.map(({ id }) =>
    partnersOf(id).filter((right) => rights.some((one) => one.id === right)),
  );
  if (partners.some((ids) => ids.length === 0)) found.push('no-key');
  if (partners.some((ids) => ids.length > 1) || new Set(partners.flat()).size < partners.flat().length)
    found.push('several-keys');
  const values = rights.map(({ value }) => value);
  const fitsTwice = values.some((value, index) =>
    values.slice(index + 1).some((other) => !value || !other || !isCertainlyOther(base, value, other)),
  );
  if (fitsTwice) found.push('true-distractor');
  const told = lefts.some(({ text }) => values.some((value) => value && givesAway(base, text, value)));
  if (told) found.push('key-in-stem');
  return found;
}
