import { build, generate, install } from '../prepare/prepare.mjs';
import { runNode } from '../prepare/run-node.mjs';
import { countPlaywright, countVitest } from './count-tests.mjs';

const reports = 'test-results';
const next = 'node_modules/next/dist/bin/next';
const tsc = 'node_modules/typescript/bin/tsc';
const jamdee = ['--conditions=react-server', '--import', 'tsx', 'cli/jamdee.ts'];

/** Work that prepares the others: without it they cannot run. */
const preparation = (name, work) => ({
  name,
  essential: true,
  run: async () => {
    await work();
    return { passed: 0, failed: 0 };
  },
});

/** A check that says nothing when all is well. Several commands run one after the other. */
const check = (name, ...commands) => ({
  name,
  run: async () => {
    for (const command of commands) {
      const { code, output } = await runNode(command, { quiet: true });
      if (code !== 0) {
        process.stderr.write(output);
        return { passed: 0, failed: 1 };
      }
    }
    return { passed: 1, failed: 0 };
  },
});

/** The outcome of a test program: what its report counts, and a failure if it ended badly all the same. */
function outcome(code, count) {
  if (count === null) return { passed: 0, failed: 1 };
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

const vitest = (name, ...projects) => ({
  name,
  run: async () => {
    const report = `${reports}/${name}.json`;
    const { code } = await runNode([
      ...['node_modules/vitest/vitest.mjs', 'run', ...projects.map((project) => `--project=${project}`)],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ]);
    return outcome(code, countVitest(report));
  },
});

const browser = {
  name: 'browser',
  run: async () => {
    const report = `${reports}/browser.json`;
    const { code } = await runNode(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    });
    return outcome(code, countPlaywright(report));
  },
};

/** All that `npm test` does, in this order. A step answers with how many tests passed and failed. */
export const steps = [
  preparation('install', install),
  preparation('generate', generate),
  check('chromium', ['scripts/find-chromium.mjs']),
  check('format and lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']),
  check('types', [next, 'typegen'], [tsc, '--noEmit'], [tsc, '--noEmit', '-p', 'offline/worker']),
  check('migrations', ['scripts/db/diff.mjs', '--check']),
  check('import rules', ['scripts/check/import-rules.mjs'], ['scripts/check/prove-import-rules.mjs']),
  check('purity', ['scripts/check/prove-purity.mjs']),
  check('mirror', ['scripts/check/tests-mirror-code.mjs']),
  check('unused', ['node_modules/knip/bin/knip.js']),
  check('content', ['--import', 'tsx', 'scripts/content/write-schemas.ts', '--check'], [...jamdee, 'check']),
  vitest('unit', 'plain', 'server-*', 'browser'),
  preparation('build', build),
  vitest('house', 'house'),
  browser,
];
