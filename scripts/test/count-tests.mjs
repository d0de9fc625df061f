import { existsSync, readFileSync, rmSync } from 'node:fs';

/** Reads, and removes, the report of vitest: `{ passed, failed, skipped }`; null where it wrote none. */
export function countVitest(file) {
  const report = take(file);
  if (report === null) return null;
  // A file that cannot be loaded has no tests that could fail; it counts as one.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Reads, and removes, the report of Playwright. A test that passed only at a second try has failed. */
export function countPlaywright(file) {
  const report = take(file);
  if (report === null) return null;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return {
    passed: expected,
    failed: Math.max(unexpected + flaky, report.errors.length > 0 ? 1 : 0),
    skipped,
  };
}

function take(file) {
  if (!existsSync(file)) return null;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return report;
}
