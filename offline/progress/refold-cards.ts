import type { CardKey } from '#core/basics/card-key.ts';
import { schedulingOf } from '#core/people/scheduling-of.ts';
import type { Settings } from '#core/people/settings.ts';
import { cardsOfEvent } from '#core/progress/cards-of-event.ts';
import type { StoredEvent } from '#core/progress/event.ts';
import { type CardState, type FoldContext, foldCard } from '#core/progress/fold-card.ts';
import { foldEvents } from '#core/progress/fold-events.ts';
import { answerRuleVersion } from '#core/progress/rating-of-answer.ts';
import { defaultScheduling } from '#core/scheduling/memory.ts';
import { renamesIn } from '#offline/progress/event-record.ts';
import type { CardRecord, EventRecord } from '#offline/progress/study-database.ts';
import type { StudyTransaction } from '#offline/progress/study-transaction.ts';

/** Records whose cards are to be folded again; `later` leaves them to the next write or refresh, which fold everything then. */
export type ChangedRecords = readonly EventRecord[] | 'all' | 'later';

/** The cards that were folded again. */
export type Refolded = readonly CardRecord[] | 'all';

/** For more cards than these, one pass over a log that is not so many times longer is cheaper than looking each up. */
const manyCards = 30;
const longLog = 15;

/** Raised whenever the program folds differently, so that devices fold their logs again. */
const foldVersion = 2;

/**
 * Folds the cards again that the records touch, inside the transaction that changed the records; all of
 * them when settings, renames or the program have changed since they were folded.
 */
export async function refoldCards(transaction: StudyTransaction, changed: ChangedRecords): Promise<Refolded> {
  const meta = transaction.objectStore('meta');
  if (changed === 'later') {
    await meta.put('', 'foldedWith');
    return [];
  }
  const context = await contextNow(transaction);
  const { retention } = context.settings;
  const wanted = JSON.stringify([foldVersion, answerRuleVersion, retention, [...context.renames].sort()]);
  const isStale = (await meta.get('foldedWith')) !== wanted;
  if (isStale) await meta.put(wanted, 'foldedWith');
  if (isStale || changed === 'all') return refoldAll(transaction, context);
  const touched = new Set<CardKey>();
  for (const record of changed) {
    const cards = record.target ? await cardsConcernedBy(transaction, record) : record.cards;
    for (const card of cards) touched.add(card);
  }
  if (touched.size > manyCards) {
    const length = await transaction.objectStore('events').count();
    if (length < touched.size * longLog) return refoldAll(transaction, context);
  }
  return Promise.all([...touched].map((card) => refoldCard(transaction, card, context)));
}

async function contextNow(transaction: StudyTransaction): Promise<FoldContext> {
  const renames = await renamesIn(transaction);
  const settings = await transaction.objectStore('meta').get('settings');
  return { settings: settings ? schedulingOf(settings as Settings) : defaultScheduling, renames };
}

async function refoldCard(
  transaction: StudyTransaction,
  card: CardKey,
  context: FoldContext,
): Promise<CardRecord> {
  const events = transaction.objectStore('events');
  const records = await recordsConcerning(await events.index('cards').getAll(card), (id) =>
    events.index('target').getAll(id),
  );
  const cards = transaction.objectStore('cards');
  const folded = toCardRecord(foldCard(card, records.map(toStored), context));
  if (records.length > 0) await cards.put(folded);
  else await cards.delete(card);
  return folded;
}

/** Forgets every cached card and folds the whole log, under the keys the cards have now. */
async function refoldAll(transaction: StudyTransaction, context: FoldContext): Promise<Refolded> {
  const events = transaction.objectStore('events');
  const cards = transaction.objectStore('cards');
  const records = await events.getAll();
  const moved = records.flatMap((record) => {
    const present = cardsOfEvent(record.event, context.renames);
    return present.join() === record.cards.join() ? [] : [{ ...record, cards: present }];
  });
  const state = foldEvents(records.map(toStored), context);
  await cards.clear();
  await Promise.all([
    ...moved.map((record) => events.put(record)),
    ...[...state.cards.values()].map((card) => cards.put(toCardRecord(card))),
  ]);
  return 'all';
}

export function toStored(record: EventRecord): StoredEvent {
  return { event: record.event, effectiveAt: record.effectiveAt };
}

function toCardRecord({ card, memory, suspended, buriedUntil }: CardState): CardRecord {
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

/** The records, with those that take them back or overrule them, directly or over others. */
export async function recordsConcerning(
  records: readonly EventRecord[],
  pointersTo: (id: string) => Promise<readonly EventRecord[]>,
): Promise<readonly EventRecord[]> {
  const found = new Map<string, EventRecord>();
  // Level by level, so that a long history is not asked about one event after the other.
  for (let level = records; level.length > 0; ) {
    const fresh = level.filter(({ id }) => !found.has(id));
    for (const record of fresh) found.set(record.id, record);
    level = (await Promise.all(fresh.map(({ id }) => pointersTo(id)))).flat();
  }
  return [...found.values()];
}
