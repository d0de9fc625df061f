import { offsetMsAt } from '#core/scheduling/time-zone.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Changes of the clock are written down for so long; a calendar that knows the zone by its name needs none of them. */
const coveredDays = 10 * 366;

interface ClockChange {
  readonly atMs: number;
  readonly fromMs: number;
  readonly toMs: number;
}

/** `20261122T190000`: an instant shifted by its offset already, or in UTC. */
export function localStamp(shiftedMs: number): string {
  return new Date(shiftedMs).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
}

/**
 * The lines that say how the clock of a zone goes (VTIMEZONE, RFC 5545 section 3.6.5): as on the day of
 * `nowMs`, and each change in the ten years after it.
 */
export function calendarZone(timeZone: string, nowMs: number): readonly string[] {
  const startMs = Math.floor(nowMs / dayMs) * dayMs - 2 * dayMs;
  const offset = offsetMsAt(startMs, timeZone);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...observance({ atMs: -offset, fromMs: offset, toMs: offset }),
    ...clockChanges(timeZone, startMs).flatMap(observance),
    'END:VTIMEZONE',
  ];
}

function observance({ atMs, fromMs, toMs }: ClockChange): readonly string[] {
  const kind = toMs > fromMs ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    // By the clock as it went until then.
    `DTSTART:${localStamp(atMs + fromMs)}`,
    `TZOFFSETFROM:${offsetText(fromMs)}`,
    `TZOFFSETTO:${offsetText(toMs)}`,
    `END:${kind}`,
  ];
}

function clockChanges(timeZone: string, startMs: number): readonly ClockChange[] {
  const changes: ClockChange[] = [];
  for (let day = 0; day < coveredDays; day += 1) {
    const fromMs = offsetMsAt(startMs + day * dayMs, timeZone);
    const toMs = offsetMsAt(startMs + (day + 1) * dayMs, timeZone);
    if (fromMs === toMs) continue;
    const atMs = changeBetween(startMs + day * dayMs, startMs + (day + 1) * dayMs, timeZone);
    changes.push({ atMs, fromMs, toMs });
  }
  return changes;
}

/** The first instant of the later offset, to the second. */
function changeBetween(beforeMs: number, afterMs: number, timeZone: string): number {
  const offset = offsetMsAt(afterMs, timeZone);
  let low = beforeMs;
  let high = afterMs;
  while (high - low > 1_000) {
    const middle = Math.floor((low + high) / 2_000) * 1_000;
    if (offsetMsAt(middle, timeZone) === offset) high = middle;
    else low = middle;
  }
  return high;
}

/** `+0700`; with seconds where there are any. */
function offsetText(offsetMs: number): string {
  const seconds = Math.abs(Math.round(offsetMs / 1_000));
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[2] === 0 ? parts.slice(0, 2) : parts;
  return `${offsetMs < 0 ? '-' : '+'}${shown.map((part) => String(part).padStart(2, '0')).join('')}`;
}
