import type { Client, Config, InStatement, ResultSet, Transaction } from '@libsql/client';
import { PrismaLibSql } from '@prisma/adapter-libsql';

type Execute = (statement: InStatement) => Promise<ResultSet>;

/**
 * libSQL on one connection. The stock adapter opens a connection for every transaction and never closes
 * it, so a busy server runs out of file descriptors; and it begins DEFERRED, so that a second process is
 * refused at once when its transaction turns to writing. The adapter does one thing at a time anyway, so
 * one connection with BEGIN IMMEDIATE suffices, and what is set on the connection stays in force.
 */
export class EmbeddedLibSql extends PrismaLibSql {
  override createClient(config: Config): Client {
    const client = super.createClient(config);
    const plain: Execute = client.execute.bind(client);
    const execute: Execute = async (statement) => {
      try {
        return await plain(statement);
      } catch (error) {
        // The driver never resets a statement that met BUSY, and every later COMMIT would fail with it.
        if (isBusy(error)) await client.reconnect();
        throw error;
      }
    };
    client.execute = (statement: InStatement | string) => execute(statement);
    client.transaction = async () => {
      await execute('BEGIN IMMEDIATE');
      return openTransaction(client, plain);
    };
    return client;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}

/** The transaction just begun on the client's one connection. */
function openTransaction(client: Client, execute: Execute): Transaction {
  let open = true;
  const whileOpen = <T>(work: () => Promise<T>): Promise<T> => {
    // On a shared connection a late statement would run outside any transaction, and stay.
    if (!open) return Promise.reject(new Error('The transaction is over.'));
    return work();
  };
  const rollback = async () => {
    if (!open) return;
    open = false;
    await execute('ROLLBACK');
  };
  return {
    execute: (statement: InStatement) => whileOpen(() => execute(statement)),
    batch: (statements) => whileOpen(() => client.batch(statements)),
    executeMultiple: (sql) => whileOpen(() => client.executeMultiple(sql)),
    rollback,
    commit: async () => {
      try {
        await whileOpen(() => execute('COMMIT'));
        open = false;
      } catch (error) {
        await rollback();
        throw error;
      }
    },
    close: () => void rollback(),
    get closed() {
      return !open;
    },
  };
}
