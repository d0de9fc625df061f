import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runScript } from './run-script.ts';
import { libsqlDatabases, postgresqlDatabases, type TestDatabases } from './test-databases.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder of migrations for both engines, each with its SQL. */
function makeMigrations(scripts: Record<string, string>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jamdee-migrations-'));
  folders.push(folder);
  for (const [name, sql] of Object.entries(scripts)) writeMigration(folder, name, sql);
  return folder;
}

function writeMigration(folder: string, name: string, sql: string): void {
  for (const provider of ['sqlite', 'postgresql']) {
    mkdirSync(path.join(folder, provider, name), { recursive: true });
    writeFileSync(path.join(folder, provider, name, 'migration.sql'), sql);
  }
}

const deploy = (url: string, ...folder: string[]) =>
  runScript(['scripts/db/deploy.mjs', ...folder], { DATABASE_URL: url });

const one = 'CREATE TABLE one (id INTEGER PRIMARY KEY); INSERT INTO one VALUES (1);';

describe.each([
  ['libSQL', libsqlDatabases],
  ['PostgreSQL', postgresqlDatabases],
])('migrations on %s', (_, open) => {
  let databases: TestDatabases;
  beforeAll(async () => {
    databases = await open();
  });
  afterAll(() => databases.close());

  const applied = async (url: string) =>
    (await databases.query(url, 'SELECT migration_name FROM _prisma_migrations ORDER BY 1')).map((row) =>
      String(row.migration_name),
    );

  test('three programs that start at once on an empty database migrate it once', async () => {
    const url = await databases.make();
    const results = await Promise.all([deploy(url), deploy(url), deploy(url)]);
    expect(results.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(results.filter(({ printed }) => printed.includes('migrated:'))).toHaveLength(1);
    const names = await applied(url);
    expect(new Set(names).size).toBe(names.length);
    expect(await databases.query(url, 'SELECT id FROM "Person"')).toEqual([]);
  });

  test('a second start finds nothing to do', async () => {
    const url = await databases.make();
    await deploy(url);
    expect(await deploy(url)).toEqual({ code: 0, printed: 'database is up to date\n' });
  });

  test('a script that fails halfway leaves nothing behind, and its repair applies', async () => {
    const url = await databases.make();
    const folder = makeMigrations({
      '1_one': one,
      '2_two': 'CREATE TABLE two (id INTEGER); INSERT INTO nowhere VALUES (1);',
    });
    const failed = await deploy(url, folder);
    expect(failed.code).toBe(1);
    expect(failed.printed).toMatch(/nothing in it was changed[\s\S]*nowhere/);
    await expect(databases.query(url, 'SELECT * FROM one')).rejects.toThrow();
    writeMigration(folder, '2_two', 'CREATE TABLE two (id INTEGER);');
    expect((await deploy(url, folder)).code).toBe(0);
    expect(await applied(url)).toEqual(['1_one', '2_two']);
  });

  test('a migration edited after it was applied is refused', async () => {
    const url = await databases.make();
    const folder = makeMigrations({ '1_one': one });
    await deploy(url, folder);
    writeMigration(folder, '1_one', `${one} INSERT INTO one VALUES (2);`);
    const { code, printed } = await deploy(url, folder);
    expect([code, printed]).toEqual([1, expect.stringContaining('Migration 1_one was edited')]);
    expect(await databases.query(url, 'SELECT id FROM one')).toEqual([{ id: 1 }]);
  });

  test('other line ends are no edit', async () => {
    const url = await databases.make();
    const folder = makeMigrations({ '1_one': one.replace(';', ';\n') });
    await deploy(url, folder);
    writeMigration(folder, '1_one', one.replace(';', ';\r\n'));
    expect((await deploy(url, folder)).code).toBe(0);
  });

  test('an older program keeps its hands off a newer database', async () => {
    const url = await databases.make();
    await deploy(url, makeMigrations({ '1_one': one, '2_two': 'CREATE TABLE two (id INTEGER);' }));
    const { code, printed } = await deploy(url, makeMigrations({ '1_one': one }));
    expect([code, printed]).toEqual([
      1,
      expect.stringContaining('newer than this program: it has had 2_two'),
    ]);
  });

  test('a function with semicolons inside, or a text with them, is one statement', async () => {
    const url = await databases.make();
    const folder = makeMigrations({ '1_one': "CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('a;b;c');" });
    await deploy(url, folder);
    expect(await databases.query(url, 'SELECT a FROM t')).toEqual([{ a: 'a;b;c' }]);
  });
});

describe('a table redefined on libSQL', () => {
  let databases: TestDatabases;
  beforeAll(async () => {
    databases = await libsqlDatabases();
  });
  afterAll(() => databases.close());

  const family = `
    CREATE TABLE parent (id INTEGER PRIMARY KEY);
    CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES parent(id) ON DELETE CASCADE);
    INSERT INTO parent VALUES (1); INSERT INTO child VALUES (7, 1);`;
  const redefine = (copy: string) => `
    CREATE TABLE new_parent (id INTEGER PRIMARY KEY, name TEXT); ${copy}
    DROP TABLE parent; ALTER TABLE new_parent RENAME TO parent;`;

  test('keeps the rows that refer to it', async () => {
    const url = await databases.make();
    const copied = redefine('INSERT INTO new_parent (id) SELECT id FROM parent;');
    expect((await deploy(url, makeMigrations({ '1_one': family, '2_two': copied }))).code).toBe(0);
    expect(await databases.query(url, 'SELECT id FROM child')).toEqual([{ id: 7 }]);
  });

  test('is refused when it would leave them without a parent', async () => {
    const url = await databases.make();
    const { code, printed } = await deploy(url, makeMigrations({ '1_one': family, '2_two': redefine('') }));
    expect([code, printed]).toEqual([1, expect.stringContaining('1 dangling references')]);
    await expect(databases.query(url, 'SELECT * FROM child')).rejects.toThrow();
  });
});
