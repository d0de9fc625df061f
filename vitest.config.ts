import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const resolve = {
  alias: { 'server-only': fileURLToPath(new URL('tests/setup/server-only.ts', import.meta.url)) },
};
const setupFiles = ['tests/setup/run-counts.ts'];

/** The tests of the server, on one of the two databases. */
const server = (engine: 'libsql' | 'postgresql') => ({
  resolve,
  test: {
    name: `server-${engine}`,
    include: ['tests/server/**/*.test.ts'],
    exclude: engine === 'libsql' ? [] : ['tests/server/db/embedded-libsql.test.ts'],
    globalSetup: [`tests/setup/${engine}.ts`],
    setupFiles: [...setupFiles, 'tests/setup/fresh-database.ts'],
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: { name: 'plain', include: ['tests/{core,cli,ui,app,content}/**/*.test.{ts,tsx}'], setupFiles },
      },
      server('libsql'),
      server('postgresql'),
      { test: { name: 'house', include: ['tests/house/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
