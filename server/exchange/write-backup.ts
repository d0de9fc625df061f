import 'server-only';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { backupFormat, backupVersion, writeRowLine } from '#server/exchange/backup-lines.ts';
import { readAllRows } from '#server/exchange/backup-store.ts';

/** Hears how many rows of a table have been written so far, or read. */
export type Progress = (table: string, rows: number) => void;

/**
 * Writes the whole database to a file, as it stands at one moment; the server may go on meanwhile. The
 * file appears under its name only when it is complete and on the disk. Rejects where it cannot be
 * written. Answers with how many rows there are.
 */
export async function writeBackup(file: string, now: Date, onProgress: Progress): Promise<number> {
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    // Passwords' hashes are inside: for the owner's eyes only.
    const target = await open(unfinished, 'w', 0o600);
    const rows = await writeTo(target, now, onProgress);
    await rename(unfinished, file);
    await syncFolder(path.dirname(file));
    return rows;
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function writeTo(target: FileHandle, now: Date, onProgress: Progress): Promise<number> {
  const lines = new LineHasher();
  const written = pipeline(lines, createGzip(), target.createWriteStream({ flush: true }));
  const filled = fill(lines, now, onProgress);
  // Whichever fails first is the reason; without waiting for both the other would go unheard.
  const [outcome, rows] = await Promise.allSettled([written, filled]);
  if (outcome.status === 'rejected') throw outcome.reason;
  if (rows.status === 'rejected') throw rows.reason;
  return rows.value;
}

async function fill(lines: LineHasher, now: Date, onProgress: Progress): Promise<number> {
  let total = 0;
  const counts = new Map<string, number>();
  try {
    await lines.writeLine(
      JSON.stringify({ format: backupFormat, v: backupVersion, createdAt: now.toISOString() }),
    );
    await readAllRows(async (table, rows) => {
      for (const row of rows) await lines.writeLine(writeRowLine(table, row));
      total += rows.length;
      counts.set(table.name, (counts.get(table.name) ?? 0) + rows.length);
      onProgress(table.name, counts.get(table.name) ?? 0);
    });
    await lines.writeLine(JSON.stringify({ end: true, rows: total, sha256: lines.digest() }));
    lines.end();
    return total;
  } catch (error) {
    lines.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
}

/** Passes lines on, and knows the hash of all that went through. */
class LineHasher extends PassThrough {
  readonly #hash = createHash('sha256');

  async writeLine(line: string): Promise<void> {
    const bytes = Buffer.from(`${line}\n`);
    this.#hash.update(bytes);
    if (!this.write(bytes)) await once(this, 'drain');
  }

  /** Of everything written so far. */
  digest(): string {
    return this.#hash.copy().digest('hex');
  }
}

/** Without it a new name may be forgotten when the power goes. Some systems cannot, and need not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
