import type { CardKey } from '#core/basics/card-key.ts';
import type { Memory, Rating } from '#core/scheduling/memory.ts';
import { openStudy } from '#offline/progress/open-study.ts';
import { currentDatabase } from '#offline/progress/registry.ts';
import type { Study, SyncStatus } from '#offline/progress/study.ts';
import type { EventRecord } from '#offline/progress/study-database.ts';

/** The study of a page, as tests reach it: the app's own code, without its screens. */
export interface StudyInPage {
  open(): Promise<void>;
  close(): void;
  /** Rates these cards, all at once; resolves to how many could be stored. */
  review(cards: readonly CardKey[], rating: Rating): Promise<number>;
  undo(): Promise<CardKey | null>;
  /** Speaks with the server once; says how that ended. */
  sync(): Promise<SyncStatus>;
  /** How many events wait to be acknowledged, as the disk has it. */
  waiting(): Promise<number>;
  memories(): readonly Memory[];
  records(): Promise<readonly Pick<EventRecord, 'id' | 'unsent' | 'acknowledgedAtMs' | 'effectiveAt'>[]>;
}

declare global {
  var studyInPage: StudyInPage;
}

let study: Study | null = null;

function opened(): Study {
  if (!study) throw new Error('The study of this page is not open.');
  return study;
}

globalThis.studyInPage = {
  open: async () => {
    study = await openStudy({ locale: 'th', calendar: 'be', theme: 'system' }, () => {
      study = null;
    });
  },
  close: () => opened().close(),
  review: async (cards, rating) => {
    const storing = cards.map((card) => opened().review(card, rating, 900));
    return (await Promise.allSettled(storing)).filter(({ status }) => status === 'fulfilled').length;
  },
  undo: async () => (await opened().undo())?.card ?? null,
  sync: async () => {
    await opened().sync();
    return opened().getState().sync;
  },
  waiting: () =>
    withDatabase((database) =>
      settled(database.transaction('events').objectStore('events').index('unsent').count()),
    ),
  memories: () => [...opened().getState().memories.values()],
  records: () =>
    withDatabase(async (database) => {
      const records: EventRecord[] = await settled(
        database.transaction('events').objectStore('events').getAll(),
      );
      return records.map(({ id, unsent, acknowledgedAtMs, effectiveAt }) => ({
        id,
        effectiveAt,
        ...(unsent ? { unsent } : {}),
        ...(acknowledgedAtMs === undefined ? {} : { acknowledgedAtMs }),
      }));
    }),
};

async function withDatabase<T>(read: (database: IDBDatabase) => Promise<T>): Promise<T> {
  const database = await settled(indexedDB.open(currentDatabase(null)));
  try {
    return await read(database);
  } finally {
    database.close();
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
