// npm run db:diff -- NAME    writes, for both databases, the migration from the last snapshot to prisma/schema
// npm run db:diff -- --check fails when prisma/schema was changed without a migration
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { migrationsFolder, providers, schemaFiles } from './prisma-schema.mjs';
import { diffSchemas } from './schema-engine.mjs';

const [name] = process.argv.slice(2);
const checking = name === '--check';
if (!checking && !/^[a-z0-9_]+$/.test(name ?? '')) {
  console.error('Usage: npm run db:diff -- NAME (small letters, digits, _), or --check');
  process.exit(2);
}

const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
let changed = false;
for (const provider of providers) {
  const folder = migrationsFolder(provider);
  const snapshot = path.join(folder, 'snapshot.prisma');
  const before = existsSync(snapshot)
    ? [{ path: 'snapshot.prisma', content: readFileSync(snapshot, 'utf8') }]
    : null;
  const after = schemaFiles(provider);
  const sql = await diffSchemas(provider, before, after);
  if (sql === '') {
    console.log(`${provider}: migrations are up to date`);
    continue;
  }
  changed = true;
  if (checking) {
    console.error(
      `${provider}: prisma/schema changed without a migration; run npm run db:diff -- NAME\n${sql}`,
    );
    continue;
  }
  const migration = path.join(folder, `${stamp}_${name}`);
  mkdirSync(migration, { recursive: true });
  writeFileSync(path.join(migration, 'migration.sql'), sql);
  writeFileSync(snapshot, after.map((file) => file.content).join('\n'));
  console.log(`${provider}: wrote ${path.basename(migration)}/migration.sql`);
}
process.exit(checking && changed ? 1 : 0);
