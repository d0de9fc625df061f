import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient as PostgresqlClient } from '#prisma/generated/postgresql/client.ts';
import { PrismaClient } from '#prisma/generated/sqlite/client.ts';
import type { DatabaseAddress } from '#server/db/database-url.ts';
import { EmbeddedLibSql } from '#server/db/embedded-libsql.ts';

export type Database = PrismaClient;

const busyTimeoutMs = 5_000;
const poolSize = 10;
/** On libSQL transactions queue: a class that answers at once must not be turned away after Prisma's two seconds. */
const transactionOptions = { maxWait: 10_000, timeout: 15_000 };

/**
 * Opens the database; it connects with the first query, so nothing is needed while building.
 * Both clients come from the same models. SQLite's types are the smaller ones: what is written against
 * them holds for both.
 */
export function openDatabase({ engine, url }: DatabaseAddress): Database {
  if (engine === 'libsql') {
    return new PrismaClient({
      transactionOptions,
      adapter: new EmbeddedLibSql({ url, timeout: busyTimeoutMs }),
    });
  }
  const adapter = new PrismaPg({ connectionString: url, max: poolSize });
  return new PostgresqlClient({ transactionOptions, adapter }) as unknown as Database;
}
