import { v7 } from 'uuid';
import type { StudyEvent } from '#core/progress/event.ts';
import { type EventFields, makeEvent } from '#core/progress/make-event.ts';
import type { BrowserStudyStore } from '#offline/progress/browser-study-store.ts';
import type { DeviceMeta } from '#offline/progress/device-meta.ts';

/** Puts what happened into the log; resolves once it is durable on this device. */
export type Recorder = (fields: EventFields) => Promise<StudyEvent>;

/** Stamps what happened with this device's id, count and clock, appends it, and then asks for a round with the server. */
export function makeRecorder(store: BrowserStudyStore, meta: DeviceMeta, onRecorded: () => void): Recorder {
  return async (fields) => {
    const occurredAtMs = Date.now();
    const { device, settings } = meta.get();
    const event = makeEvent(fields, {
      id: v7(),
      device,
      sequence: await meta.nextSequence(),
      occurredAtMs,
      offsetMinutes: -new Date(occurredAtMs).getTimezoneOffset(),
      timeZone: settings.timeZone,
      dayStart: settings.dayStart,
    });
    await store.append([event]);
    onRecorded();
    return event;
  };
}
