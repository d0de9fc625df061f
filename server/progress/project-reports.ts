import 'server-only';
import { parseCardKey } from '#core/basics/card-key.ts';
import type { AnsweredEvent, FlaggedEvent, OverriddenEvent } from '#core/progress/event.ts';
import type { OpenTransaction } from '#server/basics/in-transaction.ts';
import { findFactOwners } from '#server/facts/find-fact-owners.ts';
import { loadEventsWithTargets } from '#server/progress/log-store.ts';
import { deleteOpenReports, insertReports, type NewReport } from '#server/progress/report-store.ts';
import type { PlacedEvents } from '#server/progress/store.ts';

type Draft = Omit<NewReport, 'addresseeId'>;

/**
 * Notes mistakes that were reported, and typed answers of which somebody said "I was right": both are for
 * whoever owns what was asked. An overruling that is taken back is forgotten.
 */
export async function projectReports(placed: readonly PlacedEvents[], on: OpenTransaction): Promise<void> {
  const drafts: Draft[] = [];
  for (const { personId, fresh, receivedAt } of placed) {
    const events = fresh.map(({ event }) => event);
    const undone = events.flatMap((event) => (event.type === 'undone' ? [event.undoes] : []));
    if (undone.length > 0) await deleteOpenReports(personId, undone, on);
    // A device that was away sends what was said and that it was taken back in one batch.
    const standing = events.filter(({ id }) => !undone.includes(id));
    const flags = standing.filter((event) => event.type === 'flagged');
    drafts.push(...flags.map((flag) => ofFlag(personId, flag, receivedAt)));
    const overrulings = standing.filter((event) => event.type === 'overridden');
    drafts.push(...(await ofOverrulings(personId, overrulings, receivedAt, on)));
  }
  if (drafts.length > 0) await insertReports(await addressed(drafts, on), on);
}

function ofFlag(
  personId: string,
  { id, card, question, answer, comment, asked }: FlaggedEvent,
  createdAt: Date,
): Draft {
  const draft = { personId, eventId: id, card, questionId: question, answer, comment, createdAt };
  return { ...draft, kind: 'reported', asked: asked ?? null };
}

/** Only answers that were typed can be names nobody thought of. A device sends an answer before its overruling. */
async function ofOverrulings(
  personId: string,
  events: readonly OverriddenEvent[],
  createdAt: Date,
  on: OpenTransaction,
): Promise<readonly Draft[]> {
  if (events.length === 0) return [];
  const targets = await loadEventsWithTargets(
    personId,
    events.map(({ overrides }) => overrides),
    on,
  );
  const answers = new Map(targets.map(({ event }) => [event.id, event]));
  return events.flatMap(({ id, overrides }): Draft[] => {
    const target = answers.get(overrides);
    const [part, ...more] = target?.type === 'answered' ? target.cards : [];
    if (target?.type !== 'answered' || !part || more.length > 0 || !wasTyped(target)) return [];
    const { question, answer } = target;
    const draft = { personId, eventId: id, card: part.card, questionId: question, answer, createdAt };
    return [{ ...draft, kind: 'overruled', asked: null, comment: '' }];
  });
}

function wasTyped({ answer, options }: AnsweredEvent): boolean {
  return typeof answer === 'string' && answer.trim() !== '' && options.length === 0;
}

/** Notes stand in decks, which are private: their owner is whoever studies them. */
async function addressed(drafts: readonly Draft[], on: OpenTransaction): Promise<readonly NewReport[]> {
  const factOf = (key: string) => {
    const card = parseCardKey(key);
    return card?.item === 'fact' ? card.fact : null;
  };
  const owners = await findFactOwners([...new Set(drafts.flatMap(({ card }) => factOf(card) ?? []))], on);
  return drafts.map((draft) => {
    const fact = factOf(draft.card);
    return { ...draft, addresseeId: fact === null ? draft.personId : (owners.get(fact) ?? null) };
  });
}
