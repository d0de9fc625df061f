'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Reader } from '#core/basics/locale.ts';
import type { TimelineQuestion } from '#core/questions/question.ts';
import { percentOf, yearText } from '#ui/questions/year-place.ts';
import { YearTicks } from '#ui/questions/year-ticks.tsx';

interface Props {
  readonly axis: TimelineQuestion['axis'];
  readonly reader: Reader;
  /** Common Era; null while none is chosen. */
  readonly year: number | null;
  readonly describedBy: string;
  readonly onPlace: (year: number) => void;
}

/** How many years a key moves the handle; towards the ends of the line, all of them. */
const keySteps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
  End: Number.POSITIVE_INFINITY,
  Home: Number.NEGATIVE_INFINITY,
};

/** A line of years with a handle: dragged, tapped to, or moved by keys. A bubble says where it stands. */
export function YearLine({ axis, reader, year, describedBy, onPlace }: Props) {
  const t = useTranslations('question');
  const track = useRef<HTMLDivElement>(null);
  const { from, to } = axis;
  // Before anything is chosen the handle waits in the middle, hollow.
  const middle = Math.round((from + to) / 2);
  const at = year ?? middle;
  const within = (wanted: number) => Math.min(to, Math.max(from, wanted));
  const placeAt = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    if (box) onPlace(within(Math.round(from + ((event.clientX - box.left) / box.width) * (to - from))));
  };
  const moveByKey = (event: KeyboardEvent) => {
    const step = keySteps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onPlace(within(at + step));
  };
  const text = year === null ? t('no-year') : yearText(year, reader);
  return (
    <div
      className="cursor-pointer touch-pan-y px-[30px] pt-12 pb-9 select-none"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        placeAt(event);
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && placeAt(event)}
    >
      <div ref={track} className="relative h-[44px]">
        <div className="absolute inset-x-0 top-1/2 h-1.5 -translate-y-1/2 rounded-full bg-line" />
        <YearTicks axis={axis} calendar={reader.calendar} />
        <div
          role="slider"
          tabIndex={0}
          aria-label={t('year-line')}
          aria-describedby={describedBy}
          aria-valuemin={from}
          aria-valuemax={to}
          aria-valuenow={at}
          aria-valuetext={text}
          onKeyDown={moveByKey}
          style={{ left: `${percentOf(at, axis)}%` }}
          className="absolute top-0 size-[44px] -translate-x-1/2 rounded-full border-4 border-brand bg-surface shadow-card data-[chosen=true]:bg-brand"
          data-chosen={year !== null}
        >
          <span
            aria-hidden="true"
            style={{ translate: `${-percentOf(at, axis)}% 0` }}
            className="pointer-events-none absolute bottom-[48px] left-1/2 rounded-full bg-brand px-3 py-0.5 font-semibold whitespace-nowrap text-on-brand"
          >
            {year === null ? '?' : text}
          </span>
        </div>
      </div>
    </div>
  );
}
