import { expect, test } from 'vitest';
import { Prisma } from '#prisma/generated/sqlite/client.ts';
import { backupTables } from '#server/exchange/backup-tables.ts';

const scalarFields = Prisma as unknown as Readonly<
  Record<string, Readonly<Record<string, string>> | undefined>
>;

test('every table of the schema is in a backup, once', () => {
  expect(backupTables.map(({ name }) => name).sort()).toEqual(Object.keys(Prisma.ModelName).sort());
});

test.each(backupTables.map((table) => [table.name, table] as const))(
  'every column of %s is in a backup',
  (name, table) => {
    const columns = Object.keys(scalarFields[`${name}ScalarFieldEnum`] ?? {});
    expect(Object.keys(table.columns).sort()).toEqual(columns.sort());
    expect(columns).toEqual(expect.arrayContaining([...table.key]));
  },
);
