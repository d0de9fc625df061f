import { randomUUID } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/find-chromium.mjs';
import { freePort } from './scripts/free-port.ts';

const chromium = await findChromium();
if (!chromium.found) throw new Error(chromium.problem);

// Every worker reads this file again, and must find the same port and folder. The server makes the folder.
process.env.BROWSER_TEST_PORT ??= String(await freePort());
process.env.BROWSER_TEST_FOLDER ??= path.join(os.tmpdir(), `jamdee-browser-${randomUUID()}`);
const { BROWSER_TEST_PORT: port, BROWSER_TEST_FOLDER: folder } = process.env;
const baseURL = `http://localhost:${port}`;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  globalTeardown: './tests/setup/remove-browser-folder.ts',
  // On two cores, since much of a browser test is waiting: one more than they have.
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL,
    launchOptions: chromium.launch,
    // A trace of every test costs as much as the test: `--trace on` makes one of a test that failed.
    screenshot: 'only-on-failure',
    timezoneId: 'Asia/Bangkok',
    // Only where a test is about it: it brings the whole app into every fresh profile.
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'phone', use: { viewport: { width: 360, height: 740 }, hasTouch: true, locale: 'th-TH' } },
  ],
  webServer: {
    // The very command that people use; it builds if nobody has yet.
    command: 'node scripts/start.mjs',
    url: `${baseURL}/api/health`,
    timeout: 180_000,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: {
      PORT: port,
      DATABASE_URL: `file:${path.join(folder, 'jamdee.db')}`,
      NEXTAUTH_SECRET: 'a secret for browser tests only, of some length',
      NEXTAUTH_URL: baseURL,
    },
  },
});
