// npm test                    everything, from a fresh clone to the browser
// npm run test:long           the same, with twenty times as many runs of each law
// npm test -- --only NAME     one step (what it needs is prepared)
import { performance } from 'node:perf_hooks';
import { nodeProblem } from './prepare/check-node.mjs';
import { StepFailed } from './prepare/prepare.mjs';
import { isStopping } from './prepare/run-node.mjs';
import { steps } from './test/steps.mjs';

const longFactor = '20';

/** The steps meant by the arguments; throws for wrong usage. */
function chosenSteps(args) {
  const at = args.indexOf('--only');
  if (at < 0) return steps;
  const wanted = steps.filter(({ name }) => name === args[at + 1]);
  if (wanted.length === 0)
    throw new StepFailed(`--only wants one of: ${steps.map(({ name }) => name).join(', ')}.`);
  const before = steps.slice(0, steps.indexOf(wanted[0])).filter(({ essential }) => essential);
  return [
    ...before.filter(
      ({ name }) => name !== 'build' || wanted[0].name === 'browser' || wanted[0].name === 'house',
    ),
    ...wanted,
  ];
}

/** Runs one step; what it throws counts as one failure. */
async function runStep(step) {
  console.log(`\n── ${step.name}`);
  const startedAtMs = performance.now();
  const result = await step.run().catch((error) => {
    console.error(error instanceof StepFailed ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  const seconds = (performance.now() - startedAtMs) / 1000;
  const skipped = result.skipped ? `, ${result.skipped} skipped` : '';
  console.log(
    `── ${step.name}: ${result.failed === 0 ? 'ok' : 'FAILED'} (${seconds.toFixed(1)} s${skipped})`,
  );
  return { name: step.name, seconds, ...result };
}

async function main(args) {
  const problem = nodeProblem();
  if (problem) throw new StepFailed(problem);
  if (args.includes('--long')) process.env.TEST_RUNS ??= longFactor;
  process.env.TEST_SEED ??= String(Math.floor(Math.random() * 0x7fff_ffff));
  console.log(`Counts × ${process.env.TEST_RUNS ?? 1}. To repeat: TEST_SEED=${process.env.TEST_SEED}`);
  const results = [];
  for (const step of chosenSteps(args)) {
    results.push(await runStep(step));
    if (isStopping() || (step.essential && results.at(-1).failed > 0)) break;
  }
  report(results);
  return results.some(({ failed }) => failed > 0) || isStopping() ? 1 : 0;
}

function report(results) {
  console.log('\nStep              seconds   passed   failed');
  for (const { name, seconds, passed, failed } of results) {
    const columns = [seconds.toFixed(1).padStart(7), String(passed).padStart(8), String(failed).padStart(8)];
    console.log(`${name.padEnd(17)} ${columns.join(' ')}`);
  }
  const first = results.find(({ failed }) => failed > 0);
  if (first) console.error(`\nFAILED first: ${first.name}. Alone: npm test -- --only "${first.name}"`);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
