import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { appliedMigrations, bookkeepingTable, pendingMigrations } from './migrations.mjs';

/**
 * Applies what is pending to a libSQL file, all of it in one transaction, and answers with the names.
 * Safe from several processes at once: the later ones wait and find nothing left to do.
 */
export function migrateLibSql(file, migrations) {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const db = new Database(file, { timeout: 30_000 });
  try {
    db.exec('PRAGMA journal_mode=WAL');
    db.exec('PRAGMA synchronous=FULL');
    // Redefining a table drops it, which would cascade to its children. Only outside a transaction has
    // this any effect; foreign_key_check below makes up for it.
    db.exec('PRAGMA foreign_keys=OFF');
    db.exec('BEGIN IMMEDIATE');
    const done = applyPending(db, migrations);
    db.exec('COMMIT');
    return done;
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  } finally {
    db.close();
  }
}

function applyPending(db, migrations) {
  db.exec(bookkeepingTable('DATETIME'));
  const pending = pendingMigrations(migrations, db.prepare(appliedMigrations).all());
  const record = db.prepare(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES (?, ?, ?, ?, ?, 1)`,
  );
  for (const { name, sql, checksum } of pending) {
    const startedAtMs = Date.now();
    db.exec(sql);
    record.run(randomUUID(), checksum, name, startedAtMs, Date.now());
  }
  const dangling = pending.length > 0 ? db.prepare('PRAGMA foreign_key_check').all() : [];
  if (dangling.length > 0) {
    throw new Error(
      `The migration leaves ${dangling.length} dangling references; the first: ${JSON.stringify(dangling[0])}`,
    );
  }
  return pending.map(({ name }) => name);
}
