import 'server-only';
import type { Prisma } from '#prisma/generated/sqlite/client.ts';
import { parseDatabaseUrl } from '#server/db/database-url.ts';
import { type Database, openDatabase } from '#server/db/open-database.ts';

/** The database inside a transaction. Within one, use nothing else: on libSQL `db` would wait for itself. */
export type Transaction = Prisma.TransactionClient;

/** What a store takes: the database itself, or a transaction of it. */
export type DbOrTransaction = Database | Transaction;

/** Where the database is. */
export const address = parseDatabaseUrl(process.env.DATABASE_URL, process.cwd());

/** Which engine runs underneath, for the few statements that differ. */
export const engine = address.engine;

// The development server loads modules anew at every change, and each copy would open a connection.
const kept = globalThis as { jamdeeDatabase?: Database };
kept.jamdeeDatabase ??= openDatabase(address);

/** The one database of this process. For store files, this folder and sign-in only. */
export const db: Database = kept.jamdeeDatabase;
