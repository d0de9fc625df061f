import type { StoredEvent } from '#core/progress/event.ts';
import type { Receipt } from '#core/progress/wire.ts';
import { hasSameContent, makeRecord, reissueRecord, renamesIn } from '#offline/progress/event-record.ts';
import type { EventRecord } from '#offline/progress/study-database.ts';
import type { StudyTransaction } from '#offline/progress/study-transaction.ts';

export interface Settling {
  readonly nowMs: number;
  /** Makes an id for an event of the outbox whose id is taken. */
  readonly reissue: () => string;
}

interface Changed {
  readonly changed: readonly EventRecord[];
  readonly result: undefined;
}

/**
 * Takes in events as the server holds them: what is missing here, its instants for what is not. An
 * event of the outbox that has the id of another one of the server's is kept, under a new id.
 */
export async function mergeEvents(
  transaction: StudyTransaction,
  events: readonly StoredEvent[],
  { nowMs, reissue }: Settling,
): Promise<Changed> {
  const renames = await renamesIn(transaction);
  const changed: EventRecord[] = [];
  for (const stored of events) {
    const known = await transaction.objectStore('events').index('id').get(stored.event.id);
    if (known && isSettled(known, stored)) continue;
    const record = { ...makeRecord(stored, renames), acknowledgedAtMs: nowMs };
    changed.push(...(await takeIn(transaction, record, known, reissue)));
  }
  return { changed, result: undefined };
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
function isSettled(known: EventRecord, stored: StoredEvent): boolean {
  const isAcknowledged = !known.unsent && !known.refused && known.effectiveAt === stored.effectiveAt;
  return isAcknowledged && hasSameContent(known.event, stored.event);
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
