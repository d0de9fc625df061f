// Applies pending migrations to the database of DATABASE_URL (default: data/jamdee.db). Runs at every start.
// An argument names another folder of migrations, which holds one folder for each provider.
import path from 'node:path';
import { readMigrations } from './migrations.mjs';
import { databaseUrl, root } from './prisma-schema.mjs';

const [folder = path.join(root, 'prisma/migrations')] = process.argv.slice(2);
const url = databaseUrl();

async function migrate() {
  if (url.startsWith('file:')) {
    const { migrateLibSql } = await import('./migrate-libsql.mjs');
    return migrateLibSql(url.slice('file:'.length), readMigrations(path.join(folder, 'sqlite')));
  }
  if (/^postgres(ql)?:/.test(url)) {
    const { migratePostgresql } = await import('./migrate-postgresql.mjs');
    return migratePostgresql(url, readMigrations(path.join(folder, 'postgresql')));
  }
  throw new Error('DATABASE_URL must begin with file: or postgresql:.');
}

try {
  const done = await migrate();
  console.log(done.length > 0 ? `database migrated: ${done.join(', ')}` : 'database is up to date');
} catch (error) {
  console.error(`The database could not be migrated, and nothing in it was changed.\n${error.message}`);
  process.exit(1);
}
