// One definition of the tables (prisma/schema, SQLite) and, derived from it, the PostgreSQL edition.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const providers = ['sqlite', 'postgresql'];

const source = path.join(root, 'prisma/schema');
const derived = path.join(root, 'prisma/.postgresql');

/** The database that is meant: `DATABASE_URL`, or the file beside the program. */
export const databaseUrl = () => process.env.DATABASE_URL || `file:${path.join(root, 'data/jamdee.db')}`;

/** Folder that holds the schema of a provider. */
export const schemaFolder = (provider) => (provider === 'sqlite' ? source : derived);

/** Folder that holds the migrations of a provider. */
export const migrationsFolder = (provider) => path.join(root, 'prisma/migrations', provider);

/** The PostgreSQL edition of a schema file. Instants keep milliseconds and the zone. */
function toPostgresql(text) {
  return text
    .replace(/provider\s*=\s*"sqlite"/, 'provider = "postgresql"')
    .replace('../generated/sqlite', '../generated/postgresql')
    .replace(/^(\s+\w+\s+DateTime\??)(?=\s|$)/gm, '$1 @db.Timestamptz(3)');
}

/** The schema files of a provider as `{ path, content }`, in a stable order and with plain line ends. */
export function schemaFiles(provider) {
  return readdirSync(source)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => {
      const text = readFileSync(path.join(source, name), 'utf8').replaceAll('\r\n', '\n');
      return { path: name, content: provider === 'sqlite' ? text : toPostgresql(text) };
    });
}

/** Writes the derived edition where Prisma's generator reads it. */
export function writeDerivedSchema() {
  rmSync(derived, { recursive: true, force: true });
  mkdirSync(derived, { recursive: true });
  for (const file of schemaFiles('postgresql')) writeFileSync(path.join(derived, file.path), file.content);
}
