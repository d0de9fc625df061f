import { randomBytes } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { DatabaseTemplate } from './database-template.ts';

/** A copy of the template for this test file alone; answers with its address. */
async function copyTemplate(template: DatabaseTemplate): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  if (template.engine === 'libsql') {
    const file = path.join(path.dirname(template.file), `${name}.db`);
    copyFileSync(template.file, file);
    return `file:${file}`;
  }
  const admin = new pg.Client({ connectionString: template.adminUrl });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template.database}`);
  await admin.end();
  return template.adminUrl.replace(/[^/]+$/, name);
}

// Before any import of the test file opens the database.
process.env.DATABASE_URL = await copyTemplate(inject('databaseTemplate'));
