import { scaleLinear } from 'd3-scale';
import { yearInCalendar } from '#core/basics/era.ts';
import type { Calendar } from '#core/basics/locale.ts';
import type { TimelineQuestion } from '#core/questions/question.ts';
import { percentOf } from '#ui/questions/year-place.ts';

interface Props {
  readonly axis: TimelineQuestion['axis'];
  readonly calendar: Calendar;
}

/** Labels nearer to an end than this share of the line would run into its label. */
const apart = 0.18;

/** A mark for each year below the line, and its number for the ends and a few round ones. */
export function YearTicks({ axis, calendar }: Props) {
  const { from, to } = axis;
  const years = Array.from({ length: to - from + 1 }, (_, place) => from + place);
  const labelled = new Set([from, to, ...roundYears(axis, calendar)]);
  return (
    <div aria-hidden="true" className="@container absolute inset-x-0 top-full text-sm text-ink-soft">
      {years.map((year) => (
        <span
          key={year}
          style={{ left: `${percentOf(year, axis)}%` }}
          className="absolute top-0 -translate-x-1/2"
        >
          <span className={`mx-auto block w-px bg-line-strong ${labelled.has(year) ? 'h-2.5' : 'h-1.5'}`} />
          {labelled.has(year) && (
            <span className={year === from || year === to ? 'block' : 'hidden @min-[16em]:block'}>
              {yearInCalendar(year, calendar)}
            </span>
          )}
        </span>
      ))}
    </div>
  );
}

/** Years that are round as the reader counts them, away from the ends. */
function roundYears({ from, to }: TimelineQuestion['axis'], calendar: Calendar): readonly number[] {
  const shift = yearInCalendar(from, calendar) - from;
  return scaleLinear()
    .domain([from + shift, to + shift])
    .ticks(4)
    .filter(Number.isInteger)
    .map((year) => year - shift)
    .filter((year) => Math.min(year - from, to - year) >= apart * (to - from));
}
