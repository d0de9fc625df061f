import { compareEdtf, type Edtf } from '#core/basics/edtf.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { factDate } from '#core/facts/fact-date.ts';

export interface TimelineEntry {
  readonly fact: Fact;
  readonly date: Edtf;
  /** Does it last: a period, or one still open at an end? */
  readonly isRange: boolean;
  /** Was it so at that time, rather than happening then? */
  readonly isState: boolean;
}

/** The qualifiers that say at which time something was found to be so. */
const stateSlots: ReadonlySet<string> = new Set(['asOf', 'reported']);

/** Everything that began in one year, Common Era. */
export interface TimelineYear {
  readonly year: number;
  readonly entries: readonly TimelineEntry[];
}

/** The dated facts by year, earliest first; a period stands at its beginning, or at its end where that is open. */
export function timelineOf(
  facts: Iterable<Fact>,
  base: Pick<FactBase, 'properties'>,
): readonly TimelineYear[] {
  const byYear = new Map<number, TimelineEntry[]>();
  for (const fact of facts) {
    const place = factDate(fact, base);
    const year = (place?.date.start ?? place?.date.end)?.year;
    if (!place || year === undefined) continue;
    const { date, slot } = place;
    const entry = { fact, date, isRange: date.precision === 'interval', isState: stateSlots.has(slot) };
    const entries = byYear.get(year);
    if (entries) entries.push(entry);
    else byYear.set(year, [entry]);
  }
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, entries]) => ({ year, entries: entries.sort((a, b) => compareStarts(a.date, b.date)) }));
}

/** By beginning; a date open at its beginning stands at its end. */
function compareStarts(a: Edtf, b: Edtf): number {
  return placeOf(a) - placeOf(b) || compareEdtf(a, b);
}

function placeOf({ earliest, latest }: Edtf): number {
  return Number.isFinite(earliest) ? earliest : latest;
}
