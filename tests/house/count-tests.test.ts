import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { runScript } from './run-script.ts';

const file = 'test-results/report-of-a-test.json';
afterAll(() => rmSync(file, { force: true }));

async function count(program: 'countVitest' | 'countPlaywright', report: unknown): Promise<unknown> {
  mkdirSync('test-results', { recursive: true });
  if (report !== undefined) writeFileSync(file, JSON.stringify(report));
  const script = `
    import { ${program} } from './scripts/test/count-tests.mjs';
    process.stdout.write(JSON.stringify(${program}('${file}')));`;
  return JSON.parse((await runScript(['--input-type=module', '-e', script])).printed);
}

const vitestReport = (testResults: unknown[], numFailedTests = 0) => ({
  ...{ numPassedTests: 5, numFailedTests, numPendingTests: 1, numTodoTests: 0, testResults },
});

test('a test file that could not be loaded counts as a failure', async () => {
  const broken = { status: 'failed', assertionResults: [] };
  expect(await count('countVitest', vitestReport([broken]))).toEqual({ passed: 5, failed: 1, skipped: 1 });
});

test('a failed test counts once, not once more for its file', async () => {
  const failed = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };
  expect(await count('countVitest', vitestReport([failed], 1))).toEqual({ passed: 5, failed: 1, skipped: 1 });
});

test('a browser test that passed only at a second try counts as failed', async () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 };
  expect(await count('countPlaywright', { stats, errors: [] })).toEqual({ passed: 3, failed: 2, skipped: 0 });
});

test('browser tests that could not even begin count as a failure', async () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  const report = { stats, errors: [{ message: 'no server' }] };
  expect(await count('countPlaywright', report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('without a report there is nothing to count', async () => {
  expect(await count('countVitest', undefined)).toBeNull();
});
