'use client';

import { useTranslations } from 'next-intl';
import type { CalendarMonth, WeekStart } from '#core/progress/calendar-months.ts';
import { classNames } from '#ui/kit/class-names.ts';
import { type HeatLevel, heatLevel } from '#ui/progress/heat-level.ts';
import { useDayWords } from '#ui/progress/use-day-words.ts';

interface Props {
  readonly month: CalendarMonth;
  readonly weekStart: WeekStart;
  readonly busiest: number;
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

const shades: Record<HeatLevel, string> = {
  0: 'bg-sunken text-ink-soft',
  1: 'bg-brand/15 text-ink',
  2: 'bg-brand/30 text-ink',
  3: 'bg-brand/45 text-ink',
  4: 'bg-brand text-on-brand',
};

/** One month as a table: the figure stands in each day, and the shade says it at a glance. */
export function CalendarTable({ month, weekStart, busiest }: Props) {
  const t = useTranslations('progress');
  const say = useDayWords();
  const names = [...weekdays.slice(weekStart), ...weekdays.slice(0, weekStart)];
  return (
    <table className="w-full table-fixed border-separate border-spacing-1">
      <caption className="py-1 text-left font-semibold">{say(month.month)}</caption>
      <thead>
        <tr>
          {names.map((name) => (
            <th key={name} scope="col" className="pb-1 text-xs font-normal text-ink-soft">
              <span aria-hidden="true">{t(`${name}-short`)}</span>
              <span className="sr-only">{t(name)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week, row) => (
          <tr key={week.find((day) => day !== null)?.day ?? row}>
            {week.map((day, place) =>
              day === null ? (
                <td key={names[place]} />
              ) : (
                <td
                  key={names[place]}
                  className={classNames(
                    'h-12 rounded-lg text-center align-top',
                    shades[heatLevel(day.count, busiest)],
                  )}
                >
                  <span aria-hidden="true" className="flex flex-col leading-tight">
                    <span className="pt-1 text-[0.6875rem]">{Number(day.day.slice(8))}</span>
                    <span className="font-semibold tabular-nums">{day.count > 0 && day.count}</span>
                  </span>
                  <span className="sr-only">
                    {t('calendar-day', { day: say(day.day), count: day.count })}
                  </span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
