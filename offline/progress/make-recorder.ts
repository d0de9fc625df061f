import { v7 } from 'uuid';
import type { StudyEvent } from '#core/progress/event.ts';
import { type EventFields, type EventStamp, makeEvent } from '#core/progress/make-event.ts';
import { studyDayOf } from '#core/scheduling/study-day.ts';
import type { BrowserStudyStore, Place } from '#offline/progress/browser-study-store.ts';
import type { DeviceMeta } from '#offline/progress/device-meta.ts';
import { type Deed, findLastDeed } from '#offline/progress/find-last-deed.ts';
import { findOverruling } from '#offline/progress/find-overruling.ts';
import { keepStorage } from '#offline/progress/keep-storage.ts';
import { type NotedDeed, noteDeed, storeNotedDeeds } from '#offline/progress/noted-deeds.ts';
import type { SyncLoop } from '#offline/progress/sync-loop.ts';

/** Puts what happened into the log, stamped with this device's number and clock, and asks for a round with the server. */
export interface Recorder {
  /** Resolves once it is durable on this device. Calls are stored in the order they were made. */
  record(fields: EventFields): Promise<StudyEvent>;
  /** Takes back this device's latest deed of this study day, and says which; null when there is none. */
  undoLastDeed(): Promise<Deed | null>;
  /** Takes back that the learner overruled the verdict of an answer, on whatever device that was. */
  takeBackOverruling(answer: string): Promise<void>;
  /** Stores what was under way when a page of this database was left. */
  resume(): Promise<void>;
}

type Stamp = Omit<EventStamp, keyof Place>;

interface Parts {
  readonly store: BrowserStudyStore;
  readonly meta: DeviceMeta;
  /** The name of the store's database. */
  readonly database: string;
  readonly loop: Pick<SyncLoop, 'request'>;
}

export function makeRecorder({ store, meta, database, loop }: Parts): Recorder {
  const onRecorded = () => {
    keepStorage();
    void loop.request({ pull: false });
  };
  /** The moment is that of the call, whatever the storage is busy with. */
  const stampNow = () => {
    const occurredAtMs = Date.now();
    const { timeZone, dayStart } = meta.get().settings;
    const offsetMinutes = -new Date(occurredAtMs).getTimezoneOffset();
    const today = studyDayOf(occurredAtMs, timeZone, dayStart);
    const stamp = (): Stamp => ({ id: v7(), occurredAtMs, offsetMinutes, timeZone, dayStart });
    return { today, stamp };
  };
  const put = ({ fields, stamp }: NotedDeed) =>
    store.record((place) => makeEvent(fields, { ...stamp, ...place }));
  return {
    record: async (fields) => {
      const deed = { fields, stamp: stampNow().stamp() };
      const strikeOut = noteDeed(database, deed);
      const event = await put(deed).finally(strikeOut);
      onRecorded();
      return event;
    },
    resume: () => storeNotedDeeds(database, put),
    undoLastDeed: async () => {
      const { today, stamp } = stampNow();
      const deeds: Deed[] = [];
      await store.record(async (place, transaction) => {
        const last = await findLastDeed(transaction, place.device, today);
        if (last) deeds.push(last);
        return last && makeEvent({ type: 'undone', undoes: last.id }, { ...stamp(), ...place });
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
          return undoes === null ? null : makeEvent({ type: 'undone', undoes }, { ...stamp(), ...place });
        });
      } while (undone);
      onRecorded();
    },
  };
}
