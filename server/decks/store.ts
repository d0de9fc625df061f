import 'server-only';
import type { Deck, Note } from '#core/decks/deck.ts';
import { slices } from '#server/db/slices.ts';
import { type DbOrTransaction, db, type Transaction } from '#server/db.ts';

const content = {
  facts: { orderBy: { ordinal: 'asc' }, select: { factId: true } },
  notes: { orderBy: { ordinal: 'asc' } },
} as const;

interface DeckRow {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly version: number;
  readonly updatedAt: Date;
  readonly facts: readonly { readonly factId: string }[];
  readonly notes: readonly { readonly id: string; readonly form: string; readonly contentJson: string }[];
}

/** A person's decks, the oldest first. */
export async function loadDeckRows(ownerId: string, on: DbOrTransaction = db): Promise<readonly Deck[]> {
  const rows = await on.deck.findMany({
    where: { ownerId, deletedAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: content,
  });
  return rows.map(readRow);
}

/** A deck whoever owns it, with its owner, and whether it was deleted. */
export interface OwnedDeck {
  readonly owner: string | null;
  readonly deleted: boolean;
  readonly deck: Deck;
}

/**
 * A deck by its id, locked until the end of the transaction, so that of two changes made at once on one
 * version the second sees the first.
 */
export async function lockDeck(id: string, on: Transaction): Promise<OwnedDeck | null> {
  const { count } = await on.deck.updateMany({ where: { id }, data: { version: { increment: 0 } } });
  if (count === 0) return null;
  const row = await on.deck.findUniqueOrThrow({ where: { id }, include: content });
  return { owner: row.ownerId, deleted: row.deletedAt !== null, deck: readRow(row) };
}

export function countDecks(ownerId: string, on: DbOrTransaction): Promise<number> {
  return on.deck.count({ where: { ownerId, deletedAt: null } });
}

/** Stores a deck as given, its version and time included, in place of what was there. */
export async function saveDeckRow(ownerId: string, deck: Deck, on: Transaction): Promise<void> {
  const { id, title, description, version } = deck;
  const updatedAt = new Date(deck.updatedAt);
  const row = { title, description, version, updatedAt, deletedAt: null };
  await on.deck.upsert({
    where: { id },
    create: { id, ownerId, createdAt: updatedAt, ...row },
    update: row,
  });
  await deleteContent(id, on);
  const facts = deck.facts.map((factId, ordinal) => ({ deckId: id, ordinal, factId }));
  for (const data of slices(facts)) await on.deckFact.createMany({ data });
  const notes = deck.notes.map(({ id: noteId, form, ...rest }, ordinal) => ({
    deckId: id,
    id: noteId,
    ordinal,
    form,
    contentJson: JSON.stringify(rest),
  }));
  for (const data of slices(notes)) await on.note.createMany({ data });
}

/** Leaves of a deck only its id, so that it is never anybody else's. */
export async function buryDeck(id: string, now: Date, on: Transaction): Promise<void> {
  await deleteContent(id, on);
  await on.deck.update({
    where: { id },
    data: { title: '', description: '', version: { increment: 1 }, updatedAt: now, deletedAt: now },
  });
}

/** Gives all decks of one person to another; answers with how many are in use. */
export async function moveDecks(from: string, to: string, on: Transaction): Promise<number> {
  const count = await countDecks(from, on);
  await on.deck.updateMany({ where: { ownerId: from }, data: { ownerId: to } });
  return count;
}

async function deleteContent(deckId: string, on: Transaction): Promise<void> {
  await on.deckFact.deleteMany({ where: { deckId } });
  await on.note.deleteMany({ where: { deckId } });
}

function readRow({ id, title, description, version, updatedAt, facts, notes }: DeckRow): Deck {
  return {
    id,
    title,
    description,
    facts: facts.map(({ factId }) => factId),
    // Written by this program from a validated deck.
    notes: notes.map((note) => ({ id: note.id, form: note.form, ...JSON.parse(note.contentJson) }) as Note),
    version,
    updatedAt: updatedAt.toISOString(),
  };
}
