import { v4 } from 'uuid';

const slot = 'jamdee-reminder';

/** The reminder this browser made last: its name stays, so that a new file replaces the event of the old one. */
export interface KeptReminder {
  readonly id: string;
  /** `19:00` */
  readonly time: string;
}

/** The reminder made last; at seven in the evening for whoever has made none. */
export function readReminder(): KeptReminder {
  const [id, time] = localStorage.getItem(slot)?.split(' ') ?? [];
  const isKept = id && time && minuteOf(time) !== null;
  return isKept ? { id, time } : { id: v4(), time: '19:00' };
}

export function keepReminder({ id, time }: KeptReminder): void {
  localStorage.setItem(slot, `${id} ${time}`);
}

/** The next learner of this device makes one of their own. */
export function forgetReminder(): void {
  localStorage.removeItem(slot);
}

/** Minutes after midnight of `19:00`; null for what is no time of a day. */
export function minuteOf(time: string): number | null {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hour === undefined || minute === undefined ? null : Number(hour) * 60 + Number(minute);
}
