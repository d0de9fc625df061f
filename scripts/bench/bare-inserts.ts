import { randomUUID } from 'node:crypto';
import Database from 'libsql';
import pg from 'pg';
import { makeReview } from './guest-phone.ts';

/** Inserts into a table of our own in the same database, with nothing around it: the least that storing costs. */
export interface BareInserts {
  /** So many rows in one statement, that is, in one transaction; resolves when they are on the disk. */
  insert(count: number): Promise<number>;
  close(): Promise<void>;
}

const table =
  'CREATE TABLE bench (person text, id text, position integer, body text, PRIMARY KEY (person, id))';

function rowsOf(count: number): unknown[] {
  return Array.from({ length: count }, (_, index) => {
    const review = makeReview(randomUUID(), index);
    return ['somebody', review.id, index, JSON.stringify(review)];
  }).flat();
}

/** As the server opens it: with a write-ahead log that is on the disk before an insert is over. */
export function openLibSqlInserts(file: string): BareInserts {
  const database = new Database(file);
  database.exec('PRAGMA synchronous=FULL');
  database.exec(table);
  const tuples = (count: number) => Array.from({ length: count }, () => '(?,?,?,?)').join(',');
  return {
    insert: async (count) => {
      database.prepare(`INSERT INTO bench VALUES ${tuples(count)}`).run(rowsOf(count));
      return count;
    },
    close: async () => void database.close(),
  };
}

/** With as many connections as the server has. */
export async function openPostgresqlInserts(url: string): Promise<BareInserts> {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  await pool.query(table);
  const tuple = (index: number) => `(${[1, 2, 3, 4].map((column) => `$${index * 4 + column}`).join(',')})`;
  const tuples = (count: number) => Array.from({ length: count }, (_, index) => tuple(index)).join(',');
  return {
    insert: async (count) => {
      await pool.query(`INSERT INTO bench VALUES ${tuples(count)}`, rowsOf(count));
      return count;
    },
    close: () => pool.end(),
  };
}
