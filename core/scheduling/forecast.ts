import type { CardKey } from '#core/basics/card-key.ts';
import type { Memory, StudyDay } from '#core/scheduling/memory.ts';
import { addDays } from '#core/scheduling/study-day.ts';

export interface ForecastDay {
  readonly day: StudyDay;
  readonly count: number;
}

export interface Forecast {
  /** Cards that were due before today. */
  readonly backlog: number;
  /** Cards falling due on each day from today on, every day listed. */
  readonly days: readonly ForecastDay[];
}

/** What is due in the coming days if nothing is studied. Suspended cards are left out, buried ones wait for their day. */
export function forecastDue(
  memories: Iterable<Memory>,
  hidden: { readonly suspended: ReadonlySet<CardKey>; readonly buried: ReadonlyMap<CardKey, StudyDay> },
  today: StudyDay,
  length: number,
): Forecast {
  const counts = new Map<StudyDay, number>();
  let backlog = 0;
  for (const { card, dueDay } of memories) {
    if (hidden.suspended.has(card)) continue;
    const until = hidden.buried.get(card);
    const day = until !== undefined && until > dueDay ? until : dueDay;
    if (day < today) backlog += 1;
    else counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const days = Array.from({ length }, (_, ahead) => {
    const day = addDays(today, ahead);
    return { day, count: counts.get(day) ?? 0 };
  });
  return { backlog, days };
}
