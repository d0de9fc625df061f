import type { StoredEvent, StudyEvent } from '#core/progress/event.ts';
import { orderEvents } from '#core/progress/event-order.ts';
import type { StudyStore } from '#core/progress/study-store.ts';
import type { Receipt } from '#core/progress/wire.ts';
import { appendEvents } from '#offline/progress/append-events.ts';
import {
  type Merging,
  mergeEvents,
  resendRecords,
  type Settling,
  settleReceipts,
} from '#offline/progress/merge-events.ts';
import {
  type ChangedRecords,
  type Refolded,
  recordsConcerning,
  refoldCards,
  toStored,
} from '#offline/progress/refold-cards.ts';
import type { CardRecord, StudyDatabase } from '#offline/progress/study-database.ts';
import { inTransaction, type StudyTransaction } from '#offline/progress/study-transaction.ts';

/** Which event of which device comes next. */
export interface Place {
  readonly device: string;
  readonly sequence: number;
}

/** Makes the event for its place on the device; it may read the log, and nothing else may be waited for. */
export type Maker<Event> = (place: Place, transaction: StudyTransaction) => Event | Promise<Event>;

/** The study store in IndexedDB, with the outbox that synchronisation empties. */
export interface BrowserStudyStore extends StudyStore {
  /**
   * Appends what `make` gives under this device's next number, which is used up in the same transaction
   * or not at all. Resolves to the event; to null when `make` gives nothing. An event that is here already
   * (two tabs store what a third one left behind) is not stored again.
   */
  record<Event extends StudyEvent | null>(make: Maker<Event>): Promise<Event>;
  /** Cached folds of every card any event is about. */
  cards(): Promise<readonly CardRecord[]>;
  /** Every event of this device, in the order they count. */
  wholeLog(): Promise<readonly StoredEvent[]>;
  /** The answers of one quiz, with what takes them back or overrules them, in the order they count. */
  logOfAttempt(attempt: string): Promise<readonly StoredEvent[]>;
  /**
   * What waits to be acknowledged, oldest first. It ends before an event that points at another of it: a
   * pointer is sent only once the server has said under which id it keeps what is pointed at.
   */
  outbox(limit: number): Promise<readonly StudyEvent[]>;
  countOutbox(): Promise<number>;
  merge(events: readonly StoredEvent[], merging: Merging): Promise<void>;
  settle(receipts: readonly Receipt[], settling: Settling): Promise<void>;
  /** Puts back into the outbox what was acknowledged since: the server was restored from a backup. */
  resendSince(sinceMs: number): Promise<void>;
  /** Folds all cards again if settings, renames or the program have changed since, or some were left for later. */
  refresh(): Promise<void>;
}

interface Written<T> {
  readonly changed: ChangedRecords;
  readonly result: T;
}

/** Makes the store on an open database. `onRefolded` hears which cards changed, once that is on the disk. */
export function makeBrowserStudyStore(
  database: StudyDatabase,
  onRefolded: (cards: Refolded) => void,
  now: () => number = Date.now,
): BrowserStudyStore {
  /** Changes records and folds what they touch in one transaction; tells once it is on the disk. */
  const write = async <T>(work: (transaction: StudyTransaction) => Promise<Written<T>>): Promise<T> => {
    const { result, refolded } = await inTransaction(database, async (transaction) => {
      const written = await work(transaction);
      return { result: written.result, refolded: await refoldCards(transaction, written.changed) };
    });
    if (refolded === 'all' || refolded.length > 0) onRefolded(refolded);
    return result;
  };
  return {
    append: (events) => write((transaction) => appendEvents(transaction, events, now())),
    record: (make) => write((transaction) => recordNext(transaction, make, now())),
    eventsSince: (cursor, limit) => eventsSince(database, cursor, limit),
    memories: async () => (await database.getAll('cards')).flatMap(({ memory }) => memory ?? []),
    rebuild: () => write(async () => ({ changed: 'all', result: undefined })),
    refresh: () => write(async () => ({ changed: [], result: undefined })),
    cards: () => database.getAll('cards'),
    wholeLog: async () => orderEvents((await database.getAll('events')).map(toStored)),
    logOfAttempt: (attempt) => logOfAttempt(database, attempt),
    outbox: (limit) => outbox(database, limit),
    countOutbox: () => database.countFromIndex('events', 'unsent', 1),
    merge: (events, merging) => write((transaction) => mergeEvents(transaction, events, merging)),
    settle: (receipts, settling) => write((transaction) => settleReceipts(transaction, receipts, settling)),
    resendSince: (sinceMs) => write((transaction) => resendRecords(transaction, sinceMs)),
  };
}

async function recordNext<Event extends StudyEvent | null>(
  transaction: StudyTransaction,
  make: Maker<Event>,
  nowMs: number,
): Promise<Written<Event>> {
  const meta = transaction.objectStore('meta');
  const [device, last] = await Promise.all([meta.get('device'), meta.get('sequence')]);
  const sequence = Number(last ?? 0) + 1;
  const event = await make({ device: String(device), sequence }, transaction);
  if (!event) return { changed: [], result: event };
  const { changed, result } = await appendEvents(transaction, [event], nowMs);
  const [receipt] = result;
  if (receipt?.status === 'duplicate' || receipt?.status === 'conflict') return { changed, result: event };
  if (receipt?.status !== 'stored') throw new Error(`A new event was not stored: ${JSON.stringify(receipt)}`);
  await meta.put(sequence, 'sequence');
  return { changed, result: event };
}

async function eventsSince(database: StudyDatabase, cursor: string, limit: number) {
  const after = cursor === '' ? 0 : Number(cursor);
  const records = await database.getAll('events', IDBKeyRange.lowerBound(after, true), limit + 1);
  const page = records.slice(0, limit);
  return {
    events: page.map(toStored),
    cursor: String(page.at(-1)?.position ?? cursor),
    more: records.length > limit,
  };
}

async function logOfAttempt(database: StudyDatabase, attempt: string): Promise<readonly StoredEvent[]> {
  const answers = await database.getAllFromIndex('events', 'attempt', attempt);
  const records = await recordsConcerning(answers, (id) => database.getAllFromIndex('events', 'target', id));
  return orderEvents(records.map(toStored));
}

async function outbox(database: StudyDatabase, limit: number): Promise<readonly StudyEvent[]> {
  const records = await database.getAllFromIndex('events', 'unsent', 1, limit);
  const ids = new Set<string>();
  const events: StudyEvent[] = [];
  for (const { id, target, event } of records) {
    if (target !== undefined && ids.has(target)) break;
    ids.add(id);
    events.push(event);
  }
  return events;
}
