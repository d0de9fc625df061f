import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import pg from 'pg';
import { startTemporaryPostgresql } from '../../scripts/db/temporary-postgresql.ts';

/** Empty databases of one engine, for tests of migrations. */
export interface TestDatabases {
  /** The address of a new, empty one. */
  make(): Promise<string>;
  /** Runs statements that give no rows. */
  run(url: string, sql: string): Promise<void>;
  query(url: string, sql: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

export async function libsqlDatabases(): Promise<TestDatabases> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jamdee-migrations-'));
  let count = 0;
  const using = <T>(url: string, work: (db: Database.Database) => T): T => {
    const db = new Database(url.slice('file:'.length));
    try {
      return work(db);
    } finally {
      db.close();
    }
  };
  return {
    make: async () => {
      count += 1;
      return `file:${path.join(folder, `${count}.db`)}`;
    },
    run: async (url, sql) => using(url, (db) => void db.exec(sql)),
    query: async (url, sql) => using(url, (db) => db.prepare(sql).all() as Record<string, unknown>[]),
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

export async function postgresqlDatabases(): Promise<TestDatabases> {
  const server = await startTemporaryPostgresql();
  let count = 0;
  const query = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  };
  return {
    make: async () => {
      count += 1;
      await query(server.url('postgres'), `CREATE DATABASE d${count}`);
      return server.url(`d${count}`);
    },
    run: async (url, sql) => void (await query(url, sql)),
    query,
    close: () => server.stop(),
  };
}
