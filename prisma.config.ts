import { defineConfig } from 'prisma/config';

// `generate`, `validate` and `format` run in WebAssembly, yet the command line insists on downloading
// the native engine first. Naming any existing file skips that; nothing else here uses the engine.
if (process.argv.some((argument) => ['generate', 'validate', 'format'].includes(argument))) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
}

export default defineConfig({
  schema: process.env.PRISMA_SCHEMA_DIR ?? 'prisma/schema',
  datasource: { url: process.env.DATABASE_URL ?? 'file:./data/jamdee.db' },
});
