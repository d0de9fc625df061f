import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { PrismaClient } from '#prisma/generated/sqlite/client.ts';
import { parseDatabaseUrl } from '#server/db/database-url.ts';
import { EmbeddedLibSql } from '#server/db/embedded-libsql.ts';
import { openDatabase } from '#server/db/open-database.ts';

const address = parseDatabaseUrl(process.env.DATABASE_URL, '.');
const db = openDatabase(address);
afterAll(() => db.$disconnect());

const pragma = async (name: string) => {
  const [row] = await db.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`);
  return String(Object.values(row ?? {})[0]);
};

test('the file is journalled ahead, synchronised in full, and minds its references', async () => {
  expect(await Promise.all(['journal_mode', 'synchronous', 'foreign_keys'].map(pragma))).toEqual([
    'wal',
    '2',
    '1',
  ]);
});

test('while another process writes, a transaction waits for its turn and loses nothing', async () => {
  const { id } = await db.person.create({ data: {} });
  const other = raiseElsewhere(address.url.slice('file:'.length), id);
  for (let round = 0; round < 20; round += 1) {
    await db.$transaction(async (tx) => {
      const { eventCount } = await tx.person.findUniqueOrThrow({ where: { id } });
      await tx.person.update({ where: { id }, data: { eventCount: eventCount + 1 } });
    });
  }
  expect(await other).toBe(0);
  expect((await db.person.findUniqueOrThrow({ where: { id } })).eventCount).toBe(40);
});

test.runIf(process.platform === 'linux')('transactions leave no open files behind', async () => {
  const openFiles = () => readdirSync('/proc/self/fd').length;
  const write = () => db.$transaction((tx) => tx.person.create({ data: {} }));
  await write();
  const before = openFiles();
  for (let round = 0; round < 50; round += 1) await write();
  expect(openFiles()).toBeLessThanOrEqual(before + 2);
});

test('a statement after the end of its transaction is refused, not run outside of it', async () => {
  const before = await db.person.count();
  let late: (() => Promise<unknown>) | undefined;
  await db.$transaction(async (tx) => {
    late = () => tx.person.create({ data: {} });
  });
  await expect(late?.()).rejects.toThrow();
  expect(await db.person.count()).toBe(before);
});

test('after meeting a locked file a connection writes and commits as before', async () => {
  const adapter = new EmbeddedLibSql({ url: address.url, timeout: 5 });
  const impatient = new PrismaClient({ adapter });
  await impatient.person.count();
  await db.$transaction(async (tx) => {
    await tx.person.create({ data: {} });
    await expect(impatient.person.create({ data: {} })).rejects.toThrow();
  });
  const before = await db.person.count();
  await impatient.$transaction((tx) => tx.person.create({ data: {} }));
  await impatient.person.create({ data: {} });
  expect(await db.person.count()).toBe(before + 2);
  await impatient.$disconnect();
});

/** Another process that reads and raises the counter twenty times, each time holding the lock a while; its exit code. */
async function raiseElsewhere(file: string, id: string): Promise<unknown> {
  const script = `
    import Database from 'libsql';
    const [file, id] = process.argv.slice(1);
    const db = new Database(file, { timeout: 10_000 });
    for (let round = 0; round < 20; round += 1) {
      db.exec('BEGIN IMMEDIATE');
      const { eventCount } = db.prepare('SELECT eventCount FROM Person WHERE id = ?').get(id);
      await new Promise((resolve) => setTimeout(resolve, 5));
      db.prepare('UPDATE Person SET eventCount = ? WHERE id = ?').run(eventCount + 1, id);
      db.exec('COMMIT');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, file, id], {
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  return code;
}
