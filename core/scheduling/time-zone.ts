const dayMs = 86_400_000;

interface Zone {
  readonly known: boolean;
  readonly format: Intl.DateTimeFormat;
  /** Offset at the start of a UTC day, by the day's number. */
  readonly offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();

/** Does this runtime know the zone by that IANA name? Offsets such as `+07:00` are no names. */
export function isKnownTimeZone(timeZone: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(timeZone)) return false;
  return zoneOf(timeZone).known;
}

/**
 * Milliseconds east of UTC in a zone at an instant, with daylight saving. A zone that this runtime does
 * not know counts as UTC, so that one event of a newer program cannot stop a replay.
 *
 * Asking Intl costs microseconds, so offsets are kept for the start of each UTC day; only days in which
 * the offset changes are asked for exactly.
 */
export function offsetMsAt(instantMs: number, timeZone: string): number {
  const zone = zoneOf(timeZone);
  const day = Math.floor(instantMs / dayMs);
  const offset = offsetAtDayStart(zone, day);
  return offset === offsetAtDayStart(zone, day + 1) ? offset : exactOffset(zone, instantMs);
}

function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known) return known;
  const own = makeFormat(timeZone);
  const format = own ?? makeFormat('UTC');
  if (!format) throw new Error('this runtime knows no time zones, not even UTC');
  const zone = { known: own !== null, format, offsets: new Map<number, number>() };
  // Zone names come from events: keep what strangers can fill bounded.
  if (zones.size >= 700) zones.clear();
  zones.set(timeZone, zone);
  return zone;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function offsetAtDayStart(zone: Zone, day: number): number {
  const known = zone.offsets.get(day);
  if (known !== undefined) return known;
  const offset = exactOffset(zone, day * dayMs);
  if (zone.offsets.size >= 50_000) zone.offsets.clear();
  zone.offsets.set(day, offset);
  return offset;
}

function exactOffset(zone: Zone, instantMs: number): number {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of zone.format.formatToParts(instantMs)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instantMs / 1000) * 1000;
}
