import { expect, test } from 'vitest';
import { runScript } from './run-script.ts';

const script = `
  import { nodeProblem } from './scripts/prepare/check-node.mjs';
  process.stdout.write(nodeProblem(process.argv[1]) ?? 'good enough');`;
const ask = async (version: string) =>
  (await runScript(['--input-type=module', '-e', script, version])).printed;

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s will do', async (version) => {
  expect(await ask(version)).toBe('good enough');
});

test.each(['18.20.0', '20.18.3'])('Node %s is told which one is needed', async (version) => {
  expect(await ask(version)).toBe(
    `Jamdee needs Node 20.19 or newer; this is ${version}. Get one from https://nodejs.org.`,
  );
});
