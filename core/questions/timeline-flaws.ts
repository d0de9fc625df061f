import { parseEdtf } from '#core/basics/edtf.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { QuestionFlaw } from '#core/questions/flaw.ts';
import { givesAway } from '#core/questions/gives-away.ts';
import type { TimelineQuestion } from '#core/questions/question.ts';

/** What is wrong with a line of years: the right one is not on it, or the stem tells it. */
export function timelineFlaws(base: FactBase, { axis, answer, stem }: TimelineQuestion): QuestionFlaw[] {
  const year = parseEdtf(answer.edtf)?.start?.year;
  if (year === undefined || year < axis.from || year > axis.to) return ['no-key'];
  return givesAway(base, stem, answer) ? ['key-in-stem'] : [];
}
