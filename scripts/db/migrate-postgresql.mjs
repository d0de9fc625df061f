import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { appliedMigrations, bookkeepingTable, pendingMigrations } from './migrations.mjs';

/** Any number, as long as every edition of this program uses the same one. */
const lock = 72_707_369;

/** Applies what is pending to a PostgreSQL database, all of it in one transaction, and answers with the names. */
export async function migratePostgresql(url, migrations) {
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  try {
    await db.query('BEGIN');
    await db.query('SELECT pg_advisory_xact_lock($1)', [lock]);
    await db.query(bookkeepingTable('TIMESTAMPTZ'));
    const pending = pendingMigrations(migrations, (await db.query(appliedMigrations)).rows);
    for (const { name, sql, checksum } of pending) {
      await db.query(sql); // without parameters PostgreSQL takes the whole script at once
      await db.query(
        `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
         VALUES ($1, $2, $3, now(), now(), 1)`,
        [randomUUID(), checksum, name],
      );
    }
    await db.query('COMMIT');
    return pending.map(({ name }) => name);
  } catch (error) {
    await db.query('ROLLBACK').catch(() => {}); // the first error is the one to report
    throw error;
  } finally {
    await db.end();
  }
}
