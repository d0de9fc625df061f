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
  /** Pixels from the top of the chart. */
  readonly top: number;
  /** Per cent of the width; null where it must not be seen. */
  readonly length: number | null;
  /** The id of the pattern for what is no actual figure. */
  readonly hatching: string;
  readonly calendar: Calendar;
}

/** Per cent of the width: where bars begin, and how long the longest is. Its label stands above it. */
const barStart = 17;
export const longestBar = 83;

/** One year of a chart: its bar, with the figure above. */
export function BarRow({ bar, top, length, hatching, calendar }: Props) {
  const t = useTranslations('facts');
  const { year, value, label, status } = bar;
  const figure = label ?? value;
  const look = length === null ? 'hidden' : lookOf(bar);
  return (
    <g>
      <text x="0" y={top + 42} className="fill-ink text-sm font-semibold">
        {yearInCalendar(year, calendar)}
      </text>
      <text
        x={`${barStart}%`}
        y={top + 20}
        className={classNames('fill-ink text-sm', (look === 'hidden' || look === 'told') && 'font-semibold')}
      >
        {isActual(status) ? figure : `${figure} · ${t(`status-${status}`)}`}
      </text>
      <rect
        x={`${barStart}%`}
        y={top + 28}
        width={`${length ?? longestBar}%`}
        height="20"
        rx="5"
        fill={look === 'hatched' ? `url(#${hatching})` : undefined}
        strokeDasharray={look === 'hidden' ? '5 5' : undefined}
        className={looks[look]}
      />
    </g>
  );
}

const looks = {
  hidden: 'fill-transparent stroke-line-strong',
  told: 'fill-good',
  hatched: 'stroke-sun',
  plain: 'fill-brand',
} as const;

function lookOf({ isTold = false, status }: Bar): keyof typeof looks {
  if (isTold) return 'told';
  return isActual(status) ? 'plain' : 'hatched';
}

function isActual(status: FactStatus): boolean {
  return status === 'actual' || status === 'ongoing';
}
