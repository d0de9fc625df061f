import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/find-chromium.mjs';
import { studyServerPlugin } from './tests/offline/server/study-server-plugin.ts';

const resolve = {
  alias: { 'server-only': fileURLToPath(new URL('tests/setup/server-only.ts', import.meta.url)) },
};
/** `npm run test:long` raises the counts, and prints the seed so that a run can be repeated. */
const factor = Number(process.env.TEST_RUNS ?? 1);
const seed = process.env.TEST_SEED === undefined ? null : Number(process.env.TEST_SEED);

const setupFiles = ['tests/setup/run-counts.ts'];
// No test is about speed: a busy machine may take its time.
const testTimeout = 40_000 * factor;

/** The tests of the server, on one of the two databases. */
const server = (engine: 'libsql' | 'postgresql') => ({
  resolve,
  test: {
    name: `server-${engine}`,
    include: ['tests/{server,api}/**/*.test.ts'],
    exclude: engine === 'libsql' ? [] : ['tests/server/db/embedded-libsql.test.ts'],
    globalSetup: [`tests/setup/${engine}.ts`],
    setupFiles: [...setupFiles, 'tests/setup/fresh-database.ts'],
    env: { NEXTAUTH_SECRET: 'signs the sessions of tests, and nothing else' },
    testTimeout,
    hookTimeout: testTimeout,
  },
});

const chromium = await findChromium();

/** What runs in browsers is tested in one: IndexedDB, several tabs, the page itself. */
const browser = {
  plugins: [studyServerPlugin()],
  test: {
    name: 'browser',
    include: ['tests/offline/**/*.test.{ts,tsx}'],
    setupFiles,
    testTimeout,
    hookTimeout: testTimeout,
    // Says how to get a browser, and fails, where there is none.
    globalSetup: chromium.found ? [] : ['tests/setup/no-chromium.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: chromium.found ? chromium.launch : {} }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
};

export default defineConfig({
  test: {
    // One fewer is the default, which on two cores means one file after another.
    maxWorkers: availableParallelism(),
    provide: { propertyRuns: { factor, seed } },
    projects: [
      {
        resolve,
        test: {
          name: 'plain',
          // Pure code needs no process of its own for each file; starting them took longer than the tests.
          isolate: false,
          include: ['tests/{core,cli,ui,app,content}/**/*.test.{ts,tsx}'],
          setupFiles,
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
      server('libsql'),
      server('postgresql'),
      browser,
      {
        test: {
          name: 'house',
          include: ['tests/house/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
