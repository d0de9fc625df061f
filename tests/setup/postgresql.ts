import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startTemporaryPostgresql } from '../../scripts/db/temporary-postgresql.ts';
import { migrate } from './database-template.ts';

const database = 'jamdee_template';

/** Starts the PostgreSQL of this run, and makes the database that every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporaryPostgresql();
  const adminUrl = server.url('postgres');
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${database}`);
  await admin.end();
  migrate(server.url(database));
  project.provide('databaseTemplate', { engine: 'postgresql', adminUrl, database });
  return () => server.stop();
}
