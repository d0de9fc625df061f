import type { useTranslations } from 'next-intl';
import { pairsInOrder } from '#core/grading/grade-ordering.ts';
import type { Answer } from '#core/grading/verdict.ts';
import type { Question } from '#core/questions/question.ts';

type Say = ReturnType<typeof useTranslations<'verdict'>>;

/** How much of a partly right answer is right, where that can be counted; nothing where the verdict has said it all. */
export function howMuchTexts(say: Say, question: Question, answer: Answer): readonly string[] {
  if (!Array.isArray(answer)) return [];
  if (question.kind === 'matching') {
    const right = question.correct.filter((pair) => answer.some((given) => isSamePair(pair, given))).length;
    return [say('some-pairs', { right, total: question.correct.length })];
  }
  if (question.kind === 'multiple-response') {
    const right = question.correct.filter((id) => answer.includes(id)).length;
    const wrong = answer.length - right;
    const found = say('some-options', { right, total: question.correct.length });
    return wrong === 0 ? [found] : [found, say('wrong-options', { count: wrong })];
  }
  if (question.kind === 'ordering') {
    const given = answer.filter((id) => typeof id === 'string');
    return [say('some-in-order', pairsInOrder(question.correct, given))];
  }
  return [];
}

function isSamePair([left, right]: readonly [string, string], given: string | readonly [string, string]) {
  return typeof given !== 'string' && given[0] === left && given[1] === right;
}
