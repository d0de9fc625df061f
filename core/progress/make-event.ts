import type { StudyEvent } from '#core/progress/event.ts';
import { studyDayOf } from '#core/scheduling/study-day.ts';

/** What every event carries besides what it says. Nothing here is drawn or read by core. */
export interface EventStamp {
  /** UUIDv7. */
  readonly id: string;
  readonly device: string;
  /** Counts up on that device, from 1. */
  readonly sequence: number;
  readonly occurredAtMs: number;
  /** UTC offset of the device now, in minutes east. */
  readonly offsetMinutes: number;
  /** IANA name and hour of the learner's settings: with them the study day is computed, once and for ever. */
  readonly timeZone: string;
  readonly dayStart: number;
}

type Stamped =
  | 'v'
  | 'id'
  | 'device'
  | 'sequence'
  | 'occurredAt'
  | 'offsetMinutes'
  | 'studyDay'
  | 'timeZone'
  | 'dayStart';

type Without<Event, Keys extends PropertyKey> = Event extends StudyEvent ? Omit<Event, Keys> : never;

/** What an event says: its type and the fields of that type. */
export type EventFields = Without<StudyEvent, Stamped>;

/** Builds an event for the log. */
export function makeEvent(fields: EventFields, stamp: EventStamp): StudyEvent {
  const { id, device, sequence, occurredAtMs, offsetMinutes, timeZone, dayStart } = stamp;
  return {
    ...fields,
    v: 1,
    id,
    device,
    sequence,
    occurredAt: new Date(occurredAtMs).toISOString(),
    offsetMinutes,
    studyDay: studyDayOf(occurredAtMs, timeZone, dayStart),
    timeZone,
    dayStart,
  };
}
