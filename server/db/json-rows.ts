import 'server-only';
import { Prisma } from '#prisma/generated/sqlite/client.ts';
import { engine } from '#server/db.ts';

type Cell = string | number;

/**
 * Rows from outside as a table inside a statement, to join with: one parameter however many they are, and
 * always the same words, which both engines and the client before them are quicker with. Column names
 * are ours, never anything from outside.
 */
export function jsonRows(
  columns: Readonly<Record<string, 'text' | 'integer'>>,
  rows: readonly (readonly Cell[])[],
): Prisma.Sql {
  const names = Object.entries(columns);
  const json = JSON.stringify(rows);
  if (engine === 'libsql') {
    const cells = names.map(([name], index) => `value->>${index} AS "${name}"`);
    return Prisma.sql`(SELECT ${Prisma.raw(cells.join(', '))} FROM json_each(${json}))`;
  }
  const cells = names.map(([name, type], index) => `(value->>${index})::${type} AS "${name}"`);
  return Prisma.sql`(SELECT ${Prisma.raw(cells.join(', '))} FROM jsonb_array_elements(${json}::jsonb))`;
}
