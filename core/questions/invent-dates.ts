import type { PointPrecision } from '#core/basics/edtf.ts';
import { parseEdtf } from '#core/basics/edtf.ts';
import type { Random } from '#core/basics/random.ts';
import type { DateValue } from '#core/facts/value.ts';
import { dateScaleOf, placeOfDay } from '#core/questions/date-scale.ts';
import type { Proved } from '#core/questions/distractor.ts';
import { poolsOf } from '#core/questions/value-pools.ts';
import { type Span, spanOf } from '#core/questions/value-span.ts';

/** The widest step between two neighbouring options, in places of the precision. */
const widestGap: Readonly<Record<PointPrecision, number>> = { year: 4, month: 14, day: 320 };
/** The narrowest, to real dates too: a day next to another tests nothing, and may be another day of the same visit. */
export const narrowestGap: Readonly<Record<PointPrecision, number>> = { year: 1, month: 1, day: 4 };
const yearInDays = 365;

/**
 * `count` dates of the key's shape below or above it, the nearest first: a walk by random steps, all of
 * one distribution, so that the key is no more in the middle of them than any other. Null when the time
 * in which the fact can lie has no room for so many.
 */
export function inventDates(
  proved: Proved,
  key: DateValue,
  side: 'below' | 'above',
  count: number,
  random: Random,
): DateValue[] | null {
  const scale = dateScaleOf(key);
  const window = possibleDaysOf(proved);
  if (!scale || !window) return null;
  const { precision, width, place } = scale;
  const room =
    side === 'below'
      ? place - placeOfDay(window.low, precision)
      : placeOfDay(window.high, precision) - (place + width - 1);
  const narrow = Math.max(width, narrowestGap[precision]);
  const wide = Math.min(Math.floor(room / count), Math.max(widestGap[precision], 3 * narrow));
  if (wide < narrow) return null;
  const direction = side === 'below' ? -1 : 1;
  let away = 0;
  return Array.from({ length: count }, () => {
    away += narrow + random.below(wide - narrow + 1);
    return scale.shift(direction * away);
  });
}

/**
 * When the fact can lie: not more than a year before anything its pack speaks of (a state may not have
 * existed), not after its source was written. What is only expected or aimed at may lie ten years on; and
 * where it lay ahead when it was written about, what was past by then is wrong at a glance.
 */
export function possibleDaysOf({ base, fact, key }: Proved): Span | null {
  const pack = poolsOf(base).daysOf(fact.pack);
  if (!pack || !Number.isFinite(pack.low)) return null;
  const begun = pack.low - yearInDays;
  const source = parseEdtf(base.sources.get(fact.source.document)?.date ?? '');
  const written = source?.latest ?? pack.high;
  if (fact.status !== 'estimate' && fact.status !== 'target') return { low: begun, high: written };
  const isAhead = source && key.kind === 'date' && spanOf(key).high >= source.earliest;
  return { low: isAhead ? source.earliest : begun, high: written + 10 * yearInDays };
}
