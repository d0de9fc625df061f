// Prisma's schema engine as WebAssembly, used for one thing: the SQL that leads from one schema to another.
// Comparing schemas touches no database, so no server and no download is needed.
import { readFileSync } from 'node:fs';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';

async function loadEngine() {
  const wasm = new URL(
    './schema_engine_bg.wasm',
    import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'),
  );
  const { instance } = await WebAssembly.instantiate(readFileSync(wasm), {
    './schema_engine_bg.js': engine,
  });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

let loading;

const refuse = async () => {
  throw new Error('Comparing schemas must not touch a database.');
};

/** A database that answers the engine's single question (its version) and refuses everything else. */
function offlineDatabase(provider) {
  const adapterName = 'offline';
  const connection = {
    provider,
    adapterName,
    queryRaw: async () => ({
      columnNames: ['exists', 'version', 'numeric_version'],
      columnTypes: [5, 7, 0],
      rows: [[true, 'PostgreSQL 18.0', 180000]],
    }),
    executeRaw: refuse,
    executeScript: refuse,
    startTransaction: refuse,
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    dispose: async () => {},
  };
  return { provider, adapterName, connectToShadowDb: refuse, connect: async () => connection };
}

/** SQL that leads from one set of schema files to another (null: from nothing); empty when they agree. */
export async function diffSchemas(provider, before, after) {
  loading ??= loadEngine();
  await loading;
  const adapter = bindMigrationAwareSqlAdapterFactory(
    offlineDatabase(provider === 'sqlite' ? 'sqlite' : 'postgres'),
  );
  const session = await engine.SchemaEngine.new(
    { datamodels: after.map((file) => [file.path, file.content]) },
    () => {},
    adapter,
  );
  const { stdout } = await session.diff({
    from: before ? { tag: 'schemaDatamodel', files: before } : { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: after },
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return /^\s*(-- This is an empty migration\.\s*)?$/.test(stdout) ? '' : stdout;
}
