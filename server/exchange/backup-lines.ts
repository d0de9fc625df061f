import { z } from 'zod';
import { type BackupTable, backupTables, type ColumnKind } from '#server/exchange/backup-tables.ts';

export const backupFormat = 'jamdee-backup';
export const backupVersion = 1;

/** The first line of a backup. */
export const headerSchema = z.strictObject({
  format: z.literal(backupFormat),
  v: z.literal(backupVersion),
  createdAt: z.iso.datetime(),
});

/** The last line: how many rows stand before it, and the SHA-256 of all bytes before it. */
export const endSchema = z.strictObject({
  end: z.literal(true),
  rows: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export type BackupRow = Readonly<Record<string, string | number | boolean | null>>;

/** A row, and the table it belongs to. */
export interface TableRow {
  readonly table: BackupTable;
  readonly row: BackupRow;
}

const kinds: Readonly<Record<ColumnKind, z.ZodType>> = {
  text: z.string(),
  'text?': z.string().nullable(),
  int: z.int(),
  'int=0': z.int().default(0),
  'text=reported': z.string().default('reported'),
  'text?=': z.string().nullable().default(null),
  float: z.number(),
  flag: z.boolean(),
  time: z.iso.datetime(),
  'time?': z.iso.datetime().nullable(),
  'time?=': z.iso.datetime().nullable().default(null),
};

const rowSchemas = new Map(backupTables.map((table) => [table.name, { table, schema: rowSchema(table) }]));

function rowSchema({ columns }: BackupTable) {
  return z.strictObject(
    Object.fromEntries(Object.entries(columns).map(([name, kind]) => [name, kinds[kind]])),
  );
}

/** A row as one line: `["Person",{…}]`. */
export function writeRowLine(table: BackupTable, row: Readonly<Record<string, unknown>>): string {
  return JSON.stringify([table.name, row]);
}

/** Reads one line; null for what is no row of a table we know. */
export function readRowLine(line: unknown): TableRow | null {
  if (!Array.isArray(line) || line.length !== 2 || typeof line[0] !== 'string') return null;
  const known = rowSchemas.get(line[0]);
  const row = known?.schema.safeParse(line[1]);
  return known && row?.success ? { table: known.table, row: row.data as BackupRow } : null;
}
