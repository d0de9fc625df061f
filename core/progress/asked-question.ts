import type { AskedQuestion } from '#core/progress/event.ts';
import type { Question } from '#core/questions/question.ts';

/** What a report keeps of the question it is about, so that it can be judged when the question is no more. */
export function askedQuestion(question: Question): AskedQuestion {
  const { kind, locale, seed, stem, query } = question;
  const options = 'options' in question ? question.options.map(({ id, text }) => ({ id, text })) : [];
  return { kind, locale, seed, stem, options, query };
}
