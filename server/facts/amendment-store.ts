import 'server-only';
import { contentHash, type Json } from '#core/basics/content-hash.ts';
import type { Amendment, FactRevised } from '#core/facts/amendment.ts';
import { raiseServedVersion } from '#server/basics/store.ts';
import { insertIfAbsent } from '#server/db/write-rows.ts';
import { type DbOrTransaction, db, type Transaction } from '#server/db.ts';

/** Everything that was decided beside the files, in the order of deciding. */
export async function loadAmendments(on: DbOrTransaction = db): Promise<readonly Amendment[]> {
  const rows = await on.amendment.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
  return rows.map(({ contentJson }) => JSON.parse(contentJson) as Amendment);
}

/** Stores what was decided, once; answers with its id. The library is served with it from then on. */
export async function saveAmendment(amendment: Amendment, now: Date, on: Transaction): Promise<string> {
  const contentJson = JSON.stringify(amendment);
  const content: Json = JSON.parse(contentJson);
  // A fact may come to say what it said before: that is decided again.
  const decided = amendment.kind === 'revision' ? [content, now.toISOString()] : content;
  const id = contentHash(decided).slice(0, 32);
  const row = { id, contentJson, createdAt: now };
  await insertIfAbsent({ table: 'Amendment', key: ['id'] }, [row], on);
  await raiseServedVersion(on);
  return id;
}

/** How often what a fact says was corrected beside the files. */
export async function countRevisions(fact: string, on: DbOrTransaction = db): Promise<number> {
  const amendments = await loadAmendments(on);
  return amendments.filter((amendment) => amendment.kind === 'revision' && amendment.fact === fact).length;
}

/**
 * Stores a correction of what a fact says, unless another one came first: then null. `known` is how many
 * there were when it was decided; whoever comes second waits for the first here.
 */
export async function saveRevision(
  amendment: FactRevised,
  known: number,
  now: Date,
  on: Transaction,
): Promise<string | null> {
  await raiseServedVersion(on);
  if ((await countRevisions(amendment.fact, on)) !== known) return null;
  return saveAmendment(amendment, now, on);
}

/** Was what this amendment made a fact say corrected again by a later one? */
export async function isRevisedLater(id: string, on: DbOrTransaction = db): Promise<boolean> {
  const rows = await on.amendment.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
  const from = rows.findIndex((row) => row.id === id);
  const [own, ...later] = rows
    .slice(Math.max(0, from))
    .map((row) => JSON.parse(row.contentJson) as Amendment);
  if (from < 0 || own?.kind !== 'revision') return false;
  return later.some((amendment) => amendment.kind === 'revision' && amendment.fact === own.fact);
}

export async function deleteAmendment(id: string, on: Transaction): Promise<void> {
  await on.amendment.deleteMany({ where: { id } });
  await raiseServedVersion(on);
}
