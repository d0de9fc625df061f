import type { StoredEvent } from '#core/progress/event.ts';
import type { Receipt } from '#core/progress/wire.ts';
import { hasSameContent, makeRecord, reissueRecord, renamesIn } from '#offline/progress/event-record.ts';
import type { ChangedRecords } from '#offline/progress/refold-cards.ts';
import type { EventRecord } from '#offline/progress/study-database.ts';
import type { StudyTransaction } from '#offline/progress/study-transaction.ts';

export interface Settling {
  readonly nowMs: number;
  /** Makes an id for an event of the outbox whose id is taken. */
  readonly reissue: () => string;
}

interface Changed {
  readonly changed: ChangedRecords;
  readonly result: undefined;
}

export interface Merging extends Settling {
  /** More of it follows at once: nothing is folded before the last of it. */
  readonly more?: boolean;
}

/**
 * Takes in events as the server holds them: what is missing here, its instants for what is not. An
 * event of the outbox that has the id of another one of the server's is kept, under a new id.
 */
export async function mergeEvents(
  transaction: StudyTransaction,
  events: readonly StoredEvent[],
  { nowMs, reissue, more }: Merging,
): Promise<Changed> {
  const renames = await renamesIn(transaction);
  const store = transaction.objectStore('events');
  const records = events.map((stored) => ({ ...makeRecord(stored, renames), acknowledgedAtMs: nowMs }));
  if (await areAllNew(transaction, records)) {
    await Promise.all(records.map((record) => store.put(record)));
    return { changed: more ? 'later' : records, result: undefined };
  }
  const changed: EventRecord[] = [];
  for (const record of records) {
    const known = await store.index('id').get(record.id);
    if (known && isSettled(known, record)) continue;
    changed.push(...(await takeIn(transaction, record, known, reissue)));
  }
  return { changed: more ? 'later' : changed, result: undefined };
}

/**
 * Certainly none of them is here, nor given twice? One question for a whole page: what a new device is told
 * of was never here, and ids that begin with the time lie together.
 */
async function areAllNew(transaction: StudyTransaction, records: readonly EventRecord[]): Promise<boolean> {
  const ids = records.map(({ id }) => id).sort();
  if (ids.some((id, index) => id === ids[index + 1])) return false;
  const range = IDBKeyRange.bound(ids[0] ?? '', ids.at(-1) ?? '');
  return (await transaction.objectStore('events').index('id').count(range)) === 0;
}

async function takeIn(
  transaction: StudyTransaction,
  record: EventRecord,
  known: EventRecord | undefined,
  reissue: () => string,
): Promise<readonly EventRecord[]> {
  const store = transaction.objectStore('events');
  if (known?.unsent && !hasSameContent(known.event, record.event)) {
    const reissued = await reissueRecord(transaction, known, reissue());
    await store.put(record);
    return [...reissued, record];
  }
  await store.put(known?.position === undefined ? record : { ...record, position: known.position });
  return known ? [known, record] : [record];
}

/** Is it held here exactly as the server holds it? */
function isSettled(known: EventRecord, theirs: EventRecord): boolean {
  const isAcknowledged = !known.unsent && !known.refused && known.effectiveAt === theirs.effectiveAt;
  return isAcknowledged && hasSameContent(known.event, theirs.event);
}

/** Settles what the server said of events of the outbox. What it did not name stays there. */
export async function settleReceipts(
  transaction: StudyTransaction,
  receipts: readonly Receipt[],
  { nowMs, reissue }: Settling,
): Promise<Changed> {
  const changed: EventRecord[] = [];
  for (const receipt of receipts) {
    const known = await transaction.objectStore('events').index('id').get(receipt.id);
    if (!known?.unsent) continue;
    if (receipt.status === 'conflict') {
      changed.push(...(await reissueRecord(transaction, known, reissue())));
      continue;
    }
    const { unsent: _unsent, refused: _refused, ...kept } = known;
    const record: EventRecord =
      receipt.status === 'refused'
        ? { ...kept, refused: receipt.reason }
        : { ...kept, effectiveAt: receipt.effectiveAt, acknowledgedAtMs: nowMs };
    await transaction.objectStore('events').put(record);
    if (record.effectiveAt !== known.effectiveAt) changed.push(record);
  }
  return { changed, result: undefined };
}

/** Puts back into the outbox what was acknowledged since an instant of this device's clock. */
export async function resendRecords(transaction: StudyTransaction, sinceMs: number): Promise<Changed> {
  for await (const cursor of transaction.objectStore('events')) {
    const record = cursor.value;
    if ((record.acknowledgedAtMs ?? 0) >= sinceMs) await cursor.update({ ...record, unsent: 1 });
  }
  return { changed: [], result: undefined };
}
