import 'server-only';
import type { BackupRow } from '#server/exchange/backup-lines.ts';
import { replaceEverything } from '#server/exchange/backup-store.ts';
import type { BackupTable } from '#server/exchange/backup-tables.ts';
import { type BackupReading, readBackup } from '#server/exchange/read-backup.ts';
import type { Progress } from '#server/exchange/write-backup.ts';

const rowsAtOnce = 500;

/**
 * Puts a backup in the place of everything the database holds, under a new epoch. The file is read to its
 * end before anything is touched, and again while it is stored in one transaction: a file that is not
 * whole changes nothing. The server may go on meanwhile; what it is asked to store waits or is refused.
 */
export async function restoreBackup(file: string, onProgress: Progress): Promise<BackupReading> {
  const checked = await readBackup(file, () => undefined);
  if (!checked.ok) return checked;
  try {
    await replaceEverything((insert) => fill(file, insert, onProgress));
  } catch (error) {
    // Rows that contradict each other: a file put together by hand.
    if (isContradiction(error)) return { ok: false, kind: 'damaged', line: 0 };
    throw error;
  }
  return checked;
}

async function fill(
  file: string,
  insert: (table: BackupTable, rows: readonly BackupRow[]) => Promise<void>,
  onProgress: Progress,
): Promise<void> {
  let table: BackupTable | null = null;
  let rows: BackupRow[] = [];
  const counts = new Map<string, number>();
  const flush = async () => {
    if (!table || rows.length === 0) return;
    await insert(table, rows);
    counts.set(table.name, (counts.get(table.name) ?? 0) + rows.length);
    onProgress(table.name, counts.get(table.name) ?? 0);
    rows = [];
  };
  const again = await readBackup(file, async (next) => {
    if (next.table !== table || rows.length === rowsAtOnce) await flush();
    table = next.table;
    rows.push(next.row);
  });
  if (!again.ok) throw new Error(`${file} was changed while it was being read.`);
  await flush();
}

/** A unique value given twice, or a reference to nothing. */
function isContradiction(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'P2002' || error.code === 'P2003');
}
