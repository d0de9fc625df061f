import 'server-only';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { endSchema, headerSchema, readRowLine, type TableRow } from '#server/exchange/backup-lines.ts';
import { backupTables } from '#server/exchange/backup-tables.ts';

/**
 * `unreadable`: there is no such file. `foreign`: it is no backup of ours, or of a newer program.
 * `damaged`: it was one.
 */
export type BackupProblem =
  | { readonly kind: 'unreadable' | 'foreign' }
  /** The first line that is wrong, from 1. */
  | { readonly kind: 'damaged'; readonly line: number };

export type BackupReading =
  | { readonly ok: true; readonly rows: number }
  | ({ readonly ok: false } & BackupProblem);

/**
 * Reads a backup from beginning to end and hands over its rows, one table after the other. Only the
 * answer says whether the file is whole: until then nothing handed over may be trusted.
 */
export async function readBackup(
  file: string,
  visit: (row: TableRow) => Promise<void> | void,
): Promise<BackupReading> {
  const reader = new BackupReader();
  try {
    const source = createReadStream(file);
    const plain = source.pipe(createGunzip());
    // An error of the file must end the reading of what comes out of it.
    source.on('error', (error) => plain.destroy(error));
    for await (const line of createInterface({ input: plain, crlfDelay: 0 })) {
      const row = reader.read(line);
      if (row) await visit(row);
      if (reader.problem) break;
    }
    source.destroy();
  } catch (error) {
    return problemOf(error, reader);
  }
  return reader.finish();
}

function problemOf(error: unknown, reader: BackupReader): BackupReading {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') return { ok: false, kind: 'unreadable' };
  if (!code.startsWith('Z_')) throw error;
  return reader.lines === 0
    ? { ok: false, kind: 'foreign' }
    : { ok: false, kind: 'damaged', line: reader.lines + 1 };
}

/** Goes through the lines of one file. */
class BackupReader {
  lines = 0;
  problem: BackupProblem | null = null;
  #rows = 0;
  #ended = false;
  #place = 0;
  readonly #hash = createHash('sha256');

  /** The row of a line; null for the first line, the last, and one that is wrong. */
  read(text: string): TableRow | null {
    this.lines += 1;
    const line = parse(text);
    if (this.lines === 1) {
      if (!headerSchema.safeParse(line).success) this.problem = { kind: 'foreign' };
    } else if (this.#ended) this.#fail();
    else if (Array.isArray(line)) return this.#readRow(line, text);
    else this.#readEnd(line);
    this.#hash.update(`${text}\n`);
    return null;
  }

  /** What there is to say once the file is over. */
  finish(): BackupReading {
    if (this.lines === 0) return { ok: false, kind: 'foreign' };
    if (!this.problem && !this.#ended) this.#fail();
    return this.problem ? { ok: false, ...this.problem } : { ok: true, rows: this.#rows };
  }

  #readRow(line: unknown, text: string): TableRow | null {
    const row = readRowLine(line);
    const place = row ? backupTables.indexOf(row.table) : -1;
    // Tables stand in their order: what a row refers to has been there before it.
    if (!row || place < this.#place) {
      this.#fail();
      return null;
    }
    this.#place = place;
    this.#rows += 1;
    this.#hash.update(`${text}\n`);
    return row;
  }

  #readEnd(line: unknown): void {
    const end = endSchema.safeParse(line);
    const whole =
      end.success && end.data.rows === this.#rows && end.data.sha256 === this.#hash.copy().digest('hex');
    if (whole) this.#ended = true;
    else this.#fail();
  }

  #fail(): void {
    this.problem ??= { kind: 'damaged', line: this.lines };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
