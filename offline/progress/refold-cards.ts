import type { IDBPTransaction } from 'idb';
import type { CardKey } from '#core/basics/card-key.ts';
import type { StoredEvent } from '#core/progress/event.ts';
import { type CardState, type FoldContext, foldCard } from '#core/progress/fold-card.ts';
import { foldEvents } from '#core/progress/fold-events.ts';
import type { CardRecord, EventRecord, StudySchema } from '#offline/progress/study-database.ts';

export type StudyTransaction = IDBPTransaction<StudySchema, ('events' | 'cards')[], 'readwrite'>;

/** The cards that were folded again. */
export type Refolded = readonly CardRecord[] | 'all';

/** Above this many cards one pass over the whole log is cheaper than looking each up. */
const manyCards = 300;

/** Folds the cards again that the records touch, inside the transaction that changed the records. */
export async function refoldCards(
  transaction: StudyTransaction,
  changed: readonly EventRecord[],
  context: FoldContext,
): Promise<Refolded> {
  const touched = new Set<CardKey>();
  for (const record of changed)
    for (const card of await cardsConcernedBy(transaction, record)) touched.add(card);
  if (touched.size > manyCards) return refoldAll(transaction, context);
  const refolded: CardRecord[] = [];
  for (const card of touched) {
    const state = foldCard(card, await eventsConcerning(transaction, card), context);
    refolded.push(toRecord(state));
    await transaction.objectStore('cards').put(toRecord(state));
  }
  return refolded;
}

/** Forgets every cached card and folds the whole log. */
export async function refoldAll(transaction: StudyTransaction, context: FoldContext): Promise<Refolded> {
  const records = await transaction.objectStore('events').getAll();
  const { cards } = foldEvents(records.map(toStored), context);
  await transaction.objectStore('cards').clear();
  for (const state of cards.values()) await transaction.objectStore('cards').put(toRecord(state));
  return 'all';
}

export function toStored(record: EventRecord): StoredEvent {
  return { event: record.event, effectiveAt: record.effectiveAt };
}

function toRecord({ card, memory, suspended, buriedUntil }: CardState): CardRecord {
  return { card, memory, suspended, buriedUntil };
}

/** A record's own cards, or those of the event it points at, over several pointers too. */
async function cardsConcernedBy(
  transaction: StudyTransaction,
  record: EventRecord,
): Promise<readonly CardKey[]> {
  const events = transaction.objectStore('events');
  const seen = new Set<string>();
  let current: EventRecord | undefined = record;
  while (current?.target && !seen.has(current.id)) {
    seen.add(current.id);
    current = await events.index('id').get(current.target);
  }
  return current?.cards ?? [];
}

/** Every event of a card, with those that take them back or overrule them. */
async function eventsConcerning(transaction: StudyTransaction, card: CardKey): Promise<StoredEvent[]> {
  const events = transaction.objectStore('events');
  const found = new Map<string, EventRecord>();
  const waiting = await events.index('cards').getAll(card);
  for (const record of waiting) {
    if (found.has(record.id)) continue;
    found.set(record.id, record);
    waiting.push(...(await events.index('target').getAll(record.id)));
  }
  return [...found.values()].map(toStored);
}
