'use client';

import { useTranslations } from 'next-intl';
import { yearInCalendar } from '#core/basics/era.ts';
import type { Calendar } from '#core/basics/locale.ts';
import type { FactStatus } from '#core/facts/fact.ts';
import { classNames } from '#ui/kit/class-names.ts';

export interface Bar {
  readonly key: string;
  /** Common Era. */
  readonly year: number;
  /** Null for the bar that is asked for: an empty frame that tells no height. */
  readonly amount: number | null;
  /** As it is printed, with its unit. */
  readonly value: string;
  /** Shorter, for the chart, which names its unit once; null where the unit must stand with it. */
  readonly label: string | null;
  readonly status: FactStatus;
  /** Was it asked for, and is now told? */
  readonly isTold?: boolean;
}

interface Props {
  readonly bar: Bar;
  /** Per cent of the room; null where it must not be seen. */
  readonly length: number | null;
  readonly calendar: Calendar;
}

/** One year of a chart, as two cells of its grid: the year, and the bar with its figure above. */
export function BarRow({ bar, length, calendar }: Props) {
  const t = useTranslations('facts');
  const { year, value, label, status } = bar;
  const figure = label ?? value;
  const look = length === null ? 'hidden' : lookOf(bar);
  return (
    <>
      <span className="text-sm leading-5 font-semibold">{yearInCalendar(year, calendar)}</span>
      <span className="min-w-0">
        <span
          className={classNames('block text-sm', (look === 'hidden' || look === 'told') && 'font-semibold')}
        >
          {isActual(status) ? figure : `${figure} · ${t(`status-${status}`)}`}
        </span>
        <span
          style={{ width: `${length ?? 100}%` }}
          className={classNames('mt-1 block h-5 rounded-md border', looks[look])}
        />
      </span>
    </>
  );
}

const looks = {
  hidden: 'border-dashed border-line-strong',
  told: 'border-good bg-good',
  hatched: 'border-sun bg-[repeating-linear-gradient(135deg,var(--sun)_0_3px,var(--sun-wash)_3px_8px)]',
  plain: 'border-brand bg-brand',
} as const;

function lookOf({ isTold = false, status }: Bar): keyof typeof looks {
  if (isTold) return 'told';
  return isActual(status) ? 'plain' : 'hatched';
}

function isActual(status: FactStatus): boolean {
  return status === 'actual' || status === 'ongoing';
}
