import 'server-only';
import { contentHash } from '#core/basics/content-hash.ts';
import type { Amendment } from '#core/facts/amendment.ts';
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
  const id = contentHash({ ...amendment }).slice(0, 32);
  const row = { id, contentJson: JSON.stringify(amendment), createdAt: now };
  await insertIfAbsent({ table: 'Amendment', key: ['id'] }, [row], on);
  await raiseServedVersion(on);
  return id;
}

export async function deleteAmendment(id: string, on: Transaction): Promise<void> {
  await on.amendment.deleteMany({ where: { id } });
  await raiseServedVersion(on);
}
