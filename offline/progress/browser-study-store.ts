import { cardsOfEvent, targetOfEvent } from '#core/progress/cards-of-event.ts';
import type { StoredEvent, StudyEvent } from '#core/progress/event.ts';
import type { FoldContext } from '#core/progress/fold-card.ts';
import type { StudyStore } from '#core/progress/study-store.ts';
import type { Receipt } from '#core/progress/wire.ts';
import {
  type Refolded,
  refoldAll,
  refoldCards,
  type StudyTransaction,
  toStored,
} from '#offline/progress/refold-cards.ts';
import type { CardRecord, EventRecord, StudyDatabase } from '#offline/progress/study-database.ts';

/** The study store in IndexedDB, with the outbox that synchronisation empties. */
export interface BrowserStudyStore extends StudyStore {
  /** Cached folds of every card any event is about. */
  cards(): Promise<readonly CardRecord[]>;
  /** What waits to be acknowledged, oldest first. */
  outbox(limit: number): Promise<readonly StudyEvent[]>;
  countOutbox(): Promise<number>;
  /** Takes in events as the server holds them: adopts its instants and what was missing here. */
  merge(events: readonly StoredEvent[], nowMs: number): Promise<void>;
  /** Settles what the server said of events of the outbox; `reissue` makes an id for one whose id was taken. */
  settle(receipts: readonly Receipt[], nowMs: number, reissue: () => string): Promise<void>;
  /** Puts back into the outbox what was acknowledged since: the server was restored from a backup. */
  resendSince(sinceMs: number): Promise<void>;
}

/** Makes the store on an open database. `onRefolded` hears which cards changed, once that is on the disk. */
export function makeBrowserStudyStore(
  database: StudyDatabase,
  context: () => FoldContext,
  onRefolded: (cards: Refolded) => void,
): BrowserStudyStore {
  /** Changes records and folds what they touch in one transaction; tells once it is on the disk. */
  const write = async <T>(work: (transaction: StudyTransaction) => Promise<Written<T>>): Promise<T> => {
    const transaction: StudyTransaction = database.transaction(['events', 'cards'], 'readwrite', {
      durability: 'strict',
    });
    const { changed, result } = await work(transaction);
    const refolded =
      changed === 'all'
        ? await refoldAll(transaction, context())
        : await refoldCards(transaction, changed, context());
    await transaction.done;
    onRefolded(refolded);
    return result;
  };
  return {
    append: (events) => write((transaction) => append(transaction, events, context())),
    eventsSince: (cursor, limit) => eventsSince(database, cursor, limit),
    memories: async () => (await database.getAll('cards')).flatMap(({ memory }) => memory ?? []),
    rebuild: () => write(async () => ({ changed: 'all', result: undefined })),
    cards: () => database.getAll('cards'),
    outbox: async (limit) =>
      (await database.getAllFromIndex('events', 'unsent', 1, limit)).map(({ event }) => event),
    countOutbox: () => database.countFromIndex('events', 'unsent', 1),
    merge: (events, nowMs) => write((transaction) => merge(transaction, events, nowMs, context())),
    settle: (receipts, nowMs, reissue) =>
      write((transaction) => settle(transaction, receipts, { nowMs, reissue })),
    resendSince: (sinceMs) => write((transaction) => resendSince(transaction, sinceMs)),
  };
}

interface Written<T> {
  readonly changed: readonly EventRecord[] | 'all';
  readonly result: T;
}

async function append(
  transaction: StudyTransaction,
  events: readonly StudyEvent[],
  context: FoldContext,
): Promise<Written<readonly Receipt[]>> {
  const receipts: Receipt[] = [];
  const added: EventRecord[] = [];
  for (const event of events) {
    const known = await transaction.objectStore('events').index('id').get(event.id);
    if (known) receipts.push(receiptOfKnown(known, event));
    else {
      const record: EventRecord = {
        ...toRecord({ event, effectiveAt: event.occurredAt }, context),
        unsent: 1,
      };
      await transaction.objectStore('events').add(record);
      added.push(record);
      receipts.push({ id: event.id, status: 'stored', effectiveAt: record.effectiveAt });
    }
  }
  return { changed: added, result: receipts };
}

function receiptOfKnown(known: EventRecord, event: StudyEvent): Receipt {
  const same = canonical(known.event) === canonical(event);
  return same
    ? { id: event.id, status: 'duplicate', effectiveAt: known.effectiveAt }
    : { id: event.id, status: 'conflict' };
}

async function eventsSince(database: StudyDatabase, cursor: string, limit: number) {
  const after = cursor === '' ? 0 : Number(cursor);
  const records = await database.getAll('events', IDBKeyRange.lowerBound(after, true), limit + 1);
  const page = records.slice(0, limit);
  return {
    events: page.map(toStored),
    cursor: String(page.at(-1)?.position ?? (cursor || '')),
    more: records.length > limit,
  };
}

async function merge(
  transaction: StudyTransaction,
  events: readonly StoredEvent[],
  nowMs: number,
  context: FoldContext,
): Promise<Written<undefined>> {
  const changed: EventRecord[] = [];
  for (const stored of events) {
    const known = await transaction.objectStore('events').index('id').get(stored.event.id);
    if (known && !known.unsent && known.effectiveAt === stored.effectiveAt) continue;
    const record: EventRecord = { ...toRecord(stored, context), acknowledgedAtMs: nowMs };
    await transaction
      .objectStore('events')
      .put(known?.position ? { ...record, position: known.position } : record);
    changed.push(record);
  }
  return { changed, result: undefined };
}

interface Settling {
  readonly nowMs: number;
  readonly reissue: () => string;
}

async function settle(
  transaction: StudyTransaction,
  receipts: readonly Receipt[],
  { nowMs, reissue }: Settling,
): Promise<Written<undefined>> {
  const changed: EventRecord[] = [];
  for (const receipt of receipts) {
    const known = await transaction.objectStore('events').index('id').get(receipt.id);
    if (!known?.unsent) continue;
    const { unsent: _, ...sent } = known;
    const record = settled(sent, receipt, nowMs, reissue);
    await transaction.objectStore('events').put(record);
    if (record.effectiveAt !== known.effectiveAt || record.id !== known.id) changed.push(record);
  }
  return { changed, result: undefined };
}

function settled(record: EventRecord, receipt: Receipt, nowMs: number, reissue: () => string): EventRecord {
  if (receipt.status === 'refused') return { ...record, refused: receipt.reason };
  if (receipt.status !== 'conflict') {
    return { ...record, effectiveAt: receipt.effectiveAt, acknowledgedAtMs: nowMs };
  }
  const id = reissue();
  return { ...record, id, event: { ...record.event, id }, unsent: 1 };
}

async function resendSince(transaction: StudyTransaction, sinceMs: number): Promise<Written<undefined>> {
  for await (const cursor of transaction.objectStore('events')) {
    const record = cursor.value;
    if ((record.acknowledgedAtMs ?? 0) >= sinceMs) await cursor.update({ ...record, unsent: 1 });
  }
  return { changed: [], result: undefined };
}

function toRecord({ event, effectiveAt }: StoredEvent, context: FoldContext): EventRecord {
  const target = targetOfEvent(event);
  return {
    id: event.id,
    event,
    effectiveAt,
    cards: cardsOfEvent(event, context.renames),
    ...(target === null ? {} : { target }),
  };
}

/** The same text for the same content, whatever the order of the keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
