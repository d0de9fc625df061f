'use client';

import { Check, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Reader } from '#core/basics/locale.ts';
import type { TimelineQuestion } from '#core/questions/question.ts';
import { classNames } from '#ui/kit/class-names.ts';
import { percentOf, yearText } from '#ui/questions/year-place.ts';
import { YearTicks } from '#ui/questions/year-ticks.tsx';

interface Props {
  readonly axis: TimelineQuestion['axis'];
  readonly reader: Reader;
  readonly right: number;
  /** Null where what was given is no year of the line. */
  readonly given: number | null;
}

/** The line once it is answered: the right year above it and, where it is another, the one that was given. */
export function PlacedYears({ axis, reader, right, given }: Props) {
  const t = useTranslations('question');
  const isRight = given === right;
  const said =
    given === null || isRight
      ? t('right-year', { year: yearText(right, reader) })
      : t('years-placed', { given: yearText(given, reader), right: yearText(right, reader) });
  return (
    <div className="px-[30px] pt-12 pb-9">
      <div role="img" aria-label={said} className="relative h-[44px]">
        <div className="absolute inset-x-0 top-1/2 h-1.5 -translate-y-1/2 rounded-full bg-line" />
        {given !== null && !isRight && <Between axis={axis} from={given} to={right} />}
        <YearTicks axis={axis} calendar={reader.calendar} />
        {given !== null && !isRight && (
          <Place percent={percentOf(given, axis)} look="bad">
            <X className="size-4" />
          </Place>
        )}
        <Place percent={percentOf(right, axis)} look="good" label={yearText(right, reader)}>
          <Check className="size-5" />
        </Place>
      </div>
    </div>
  );
}

function Between({ axis, from, to }: { axis: Props['axis']; from: number; to: number }) {
  const [start = 0, end = 0] = [percentOf(from, axis), percentOf(to, axis)].sort((a, b) => a - b);
  return (
    <div
      style={{ left: `${start}%`, width: `${end - start}%` }}
      className="absolute top-1/2 h-1.5 -translate-y-1/2 bg-line-strong"
    />
  );
}

interface PlaceProps {
  readonly percent: number;
  readonly look: 'good' | 'bad';
  readonly label?: string;
  readonly children: React.ReactNode;
}

const looks = { good: 'border-good bg-good-wash text-good', bad: 'border-bad bg-bad-wash text-bad' } as const;

function Place({ percent, look, label, children }: PlaceProps) {
  return (
    <span
      style={{ left: `${percent}%` }}
      className={classNames(
        'absolute top-1/2 flex -translate-1/2 items-center justify-center rounded-full border-3',
        look === 'good' ? 'size-9' : 'size-7',
        looks[look],
      )}
    >
      {children}
      {label !== undefined && (
        <span
          style={{ translate: `${-percent}% 0` }}
          className="absolute bottom-[48px] left-1/2 rounded-full border-2 border-good bg-good-wash px-3 font-semibold whitespace-nowrap text-ink"
        >
          {label}
        </span>
      )}
    </span>
  );
}
