import 'server-only';
import { Prisma } from '#prisma/generated/sqlite/client.ts';
import { engine, type Transaction } from '#server/db.ts';

type Cell = string | number | boolean | Date | null;
export type Row = Readonly<Record<string, Cell>>;

/** SQLite takes 32,766 parameters in one statement, PostgreSQL 65,535. */
const mostParameters = 30_000;

/** Table and columns are names of our own schema, never anything from outside. */
export interface Target {
  readonly table: string;
  /** The columns of its primary key. */
  readonly key: readonly string[];
}

/** Inserts rows; those whose key is taken already are left as they are. */
export function insertIfAbsent(target: Target, rows: readonly Row[], on: Transaction): Promise<void> {
  return insert(target, rows, () => Prisma.sql`ON CONFLICT DO NOTHING`, on);
}

/** Inserts rows; those whose key is taken already are overwritten. */
export function insertOrReplace(target: Target, rows: readonly Row[], on: Transaction): Promise<void> {
  return insert(target, rows, (columns) => overwrite(target, columns), on);
}

/**
 * Inserts rows that are known to be new, all in one statement with one parameter: the quickest there is.
 * Not for fractions, whose last digit the engines may read differently.
 */
export async function insertNew({ table }: Target, rows: readonly Row[], on: Transaction): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  if (engine === 'postgresql') {
    await on.$executeRaw`INSERT INTO ${name(table)} (${names(columns)})
      SELECT ${names(columns)} FROM json_populate_recordset(NULL::${name(table)}, ${JSON.stringify(rows)}::json)`;
    return;
  }
  const cells = Prisma.raw(columns.map((_, index) => `value->>${index}`).join(', '));
  const json = JSON.stringify(rows.map((row) => columns.map((column) => libSqlCell(row[column] ?? null))));
  await on.$executeRaw`INSERT INTO ${name(table)} (${names(columns)}) SELECT ${cells} FROM json_each(${json})`;
}

/** An instant as the client writes it. */
function libSqlCell(cell: Cell): Cell {
  return cell instanceof Date ? cell.toISOString().replace('Z', '+00:00') : cell;
}

/** The ORM's own bulk insert knows no conflicts on both engines, and takes several times as long to build. */
async function insert(
  { table }: Target,
  rows: readonly Row[],
  conflict: (columns: readonly string[]) => Prisma.Sql,
  on: Transaction,
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const rowsAtOnce = Math.floor(mostParameters / columns.length);
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const tuples = rows
      .slice(start, start + rowsAtOnce)
      .map((row) => Prisma.sql`(${Prisma.join(columns.map((column) => row[column] ?? null))})`);
    await on.$executeRaw`INSERT INTO ${name(table)} (${names(columns)}) VALUES ${Prisma.join(tuples)} ${conflict(columns)}`;
  }
}

function overwrite({ key }: Target, columns: readonly string[]): Prisma.Sql {
  const changes = columns
    .filter((column) => !key.includes(column))
    .map((column) => Prisma.sql`${name(column)} = excluded.${name(column)}`);
  return Prisma.sql`ON CONFLICT (${names(key)}) DO UPDATE SET ${Prisma.join(changes)}`;
}

const name = (text: string) => Prisma.raw(`"${text}"`);
const names = (texts: readonly string[]) => Prisma.join(texts.map(name));
