'use client';

import { ChevronUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { Locale } from '#core/basics/locale.ts';
import { calendarMonths, calendarStart, type WeekStart } from '#core/progress/calendar-months.ts';
import type { CardState } from '#core/progress/fold-card.ts';
import { reviewsPerDay } from '#core/progress/reviews-per-day.ts';
import type { StudyDay } from '#core/scheduling/memory.ts';
import { Button } from '#ui/kit/button.tsx';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import { CalendarTable } from '#ui/progress/calendar-table.tsx';
import { useReader } from '#ui/progress/study-context.tsx';

interface Props {
  readonly today: StudyDay;
  readonly states: readonly CardState[] | null;
}

const weekStarts: Record<Locale, WeekStart> = { th: 0, en: 1 };
const weeksAtOnce = 6;
const mostWeeks = 54;

/** A calendar of the last weeks, darker where more was reviewed. No streaks: a day off is no failure. */
export function CalendarSection({ today, states }: Props) {
  const t = useTranslations('progress');
  const weekStart = weekStarts[useReader().locale];
  const [weeks, setWeeks] = useState(weeksAtOnce);
  const days = useMemo(
    () => states && reviewsPerDay(states, calendarStart(today, weeks, weekStart), today),
    [states, today, weeks, weekStart],
  );
  return (
    <section aria-labelledby="calendar" className="flex flex-col gap-3">
      <h2 id="calendar" className="text-xl font-semibold">
        {t('calendar-title')}
      </h2>
      {days ? (
        <>
          <p className="text-ink-soft">
            {t('calendar-summary', {
              reviews: days.reduce((sum, { count }) => sum + count, 0),
              days: days.filter(({ count }) => count > 0).length,
              weeks,
            })}
          </p>
          {weeks < mostWeeks && (
            <Button look="quiet" className="self-start" onClick={() => setWeeks(weeks + weeksAtOnce)}>
              <ChevronUp aria-hidden="true" className="size-5" />
              {t('earlier-weeks')}
            </Button>
          )}
          <div className="grid items-start gap-x-8 gap-y-4 lg:grid-cols-2">
            {calendarMonths(days, weekStart).map((month) => (
              <CalendarTable
                key={month.month}
                month={month}
                weekStart={weekStart}
                busiest={Math.max(...days.map(({ count }) => count))}
              />
            ))}
          </div>
        </>
      ) : (
        <Skeleton className="h-80 w-full" />
      )}
    </section>
  );
}
