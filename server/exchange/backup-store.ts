import 'server-only';
import { randomUUID } from 'node:crypto';
import { withSnapshot } from '#server/db/snapshot.ts';
import { type DbOrTransaction, db, type Transaction } from '#server/db.ts';
import { type BackupTable, backupTables } from '#server/exchange/backup-tables.ts';
import { bringSecretsBack, setSecretsAside } from '#server/exchange/present-secrets-store.ts';

type Row = Readonly<Record<string, unknown>>;

/** What every table of the client can do, whatever its columns. */
interface AnyTable {
  findMany(query: Readonly<Record<string, unknown>>): Promise<Row[]>;
  createMany(rows: { readonly data: readonly Row[] }): Promise<unknown>;
  deleteMany(): Promise<unknown>;
}

/** `AttemptAnswer` is `attemptAnswer` in the client. */
function tableOf({ name }: BackupTable, on: DbOrTransaction): AnyTable {
  const property = name.charAt(0).toLowerCase() + name.slice(1);
  return on[property as keyof DbOrTransaction] as unknown as AnyTable;
}

const pageSize = 1_000;

/**
 * Hands over every row of every table as they stand at one moment, in pages; tables in their order, those
 * left out that are never restored.
 */
export function readAllRows(
  visit: (table: BackupTable, rows: readonly Row[]) => Promise<void>,
): Promise<void> {
  return withSnapshot(async (on) => {
    for (const table of backupTables.filter(({ transient }) => !transient)) {
      let last: Row | undefined;
      do {
        const rows = await tableOf(table, on).findMany(pageAfter(table, last));
        await visit(table, rows);
        last = rows.length === pageSize ? rows.at(-1) : undefined;
      } while (last);
    }
  });
}

function pageAfter({ key }: BackupTable, last: Row | undefined): Readonly<Record<string, unknown>> {
  const page = { orderBy: key.map((column) => ({ [column]: 'asc' })), take: pageSize };
  if (!last) return page;
  const values = Object.fromEntries(key.map((column) => [column, last[column]]));
  return { ...page, skip: 1, cursor: key.length === 1 ? values : { [key.join('_')]: values } };
}

const timeoutMs = 3 * 3_600_000;

/**
 * Empties every table, lets `fill` put rows in, and makes a new epoch: all of it, or, when anything
 * fails, nothing. No session and no link is there afterwards, and what was revoked stays revoked.
 */
export function replaceEverything(
  fill: (insert: (table: BackupTable, rows: readonly Row[]) => Promise<void>) => Promise<void>,
): Promise<void> {
  return db.$transaction(
    async (on) => {
      await setSecretsAside(on);
      for (const table of [...backupTables].reverse()) await tableOf(table, on).deleteMany();
      await fill(async (table, data) => {
        if (!table.transient) await tableOf(table, on).createMany({ data });
      });
      await bringSecretsBack(on);
      await beginEpoch(on);
    },
    { timeout: timeoutMs, maxWait: 60_000 },
  );
}

/** Devices that see another epoch give back what the backup lacks. */
async function beginEpoch(on: Transaction): Promise<void> {
  await on.serverState.updateMany({ data: { epoch: randomUUID() } });
}
