import { v7 } from 'uuid';
import type { StudyEvent } from '#core/progress/event.ts';
import { type EventFields, makeEvent } from '#core/progress/make-event.ts';
import { studyDayOf } from '#core/scheduling/study-day.ts';
import type { BrowserStudyStore, Place } from '#offline/progress/browser-study-store.ts';
import type { DeviceMeta } from '#offline/progress/device-meta.ts';
import { type Deed, findLastDeed } from '#offline/progress/find-last-deed.ts';
import { findOverruling } from '#offline/progress/find-overruling.ts';

/** Puts what happened into the log, stamped with this device's number and clock, and asks for a round with the server. */
export interface Recorder {
  /** Resolves once it is durable on this device. Calls are stored in the order they were made. */
  record(fields: EventFields): Promise<StudyEvent>;
  /** Takes back this device's latest deed of this study day, and says which; null when there is none. */
  undoLastDeed(): Promise<Deed | null>;
  /** Takes back that the learner overruled the verdict of an answer, on whatever device that was. */
  takeBackOverruling(answer: string): Promise<void>;
}

export function makeRecorder(store: BrowserStudyStore, meta: DeviceMeta, onRecorded: () => void): Recorder {
  /** The moment is that of the call, whatever the storage is busy with. */
  const stampNow = () => {
    const occurredAtMs = Date.now();
    const { timeZone, dayStart } = meta.get().settings;
    const offsetMinutes = -new Date(occurredAtMs).getTimezoneOffset();
    const today = studyDayOf(occurredAtMs, timeZone, dayStart);
    const stamp = (fields: EventFields, place: Place) =>
      makeEvent(fields, { ...place, id: v7(), occurredAtMs, offsetMinutes, timeZone, dayStart });
    return { today, stamp };
  };
  return {
    record: async (fields) => {
      const { stamp } = stampNow();
      const event = await store.record((place) => stamp(fields, place));
      onRecorded();
      return event;
    },
    undoLastDeed: async () => {
      const { today, stamp } = stampNow();
      const deeds: Deed[] = [];
      await store.record(async (place, transaction) => {
        const last = await findLastDeed(transaction, place.device, today);
        if (last) deeds.push(last);
        return last && stamp({ type: 'undone', undoes: last.id }, place);
      });
      const [deed] = deeds;
      if (deed) onRecorded();
      return deed ?? null;
    },
    takeBackOverruling: async (answer) => {
      const { stamp } = stampNow();
      let undone: StudyEvent | null;
      // Two tabs may have overruled the same verdict: each of them is taken back.
      do {
        undone = await store.record(async (place, transaction) => {
          const undoes = await findOverruling(transaction, answer);
          return undoes === null ? null : stamp({ type: 'undone', undoes }, place);
        });
      } while (undone);
      onRecorded();
    },
  };
}
