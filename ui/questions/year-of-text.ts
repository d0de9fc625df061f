import { commonYearOf, yearInCalendar } from '#core/basics/era.ts';
import type { Calendar } from '#core/basics/locale.ts';
import type { Answer } from '#core/grading/verdict.ts';
import type { TimelineQuestion } from '#core/questions/question.ts';

type Axis = TimelineQuestion['axis'];

/** The year on the line that typed digits mean, Common Era: in the reader's own era first; null where none is meant. */
export function yearOfText(text: string, axis: Axis, calendar: Calendar): number | null {
  const digits = text.trim();
  if (!/^\d{4}$/.test(digits)) return null;
  const typed = Number(digits);
  const eras: readonly Calendar[] = calendar === 'be' ? ['be', 'ce'] : ['ce', 'be'];
  const years = eras.map((era) => (era === 'be' ? commonYearOf(typed) : typed));
  return years.find((year) => year >= axis.from && year <= axis.to) ?? null;
}

/**
 * What is handed in: the year of the line where it was placed, or typed as the reader counts years; any
 * other text as it stands, so that the grader can say what it makes of it.
 */
export function answerOfText(text: string, axis: Axis, calendar: Calendar): Answer {
  const year = yearOfText(text, axis, calendar);
  return year !== null && String(yearInCalendar(year, calendar)) === text.trim() ? year : text.trim();
}
