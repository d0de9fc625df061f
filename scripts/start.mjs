// npm start: from a fresh clone, or an old one, to a running Jamdee.
import { get } from 'node:http';
import { nodeProblem } from './prepare/check-node.mjs';
import { loadPacks } from './prepare/load-packs.mjs';
import { portProblem } from './prepare/port.mjs';
import { build, generate, install, StepFailed } from './prepare/prepare.mjs';
import { at } from './prepare/root.mjs';
import { isStopping, runNode, startNode } from './prepare/run-node.mjs';
import { loadSecret } from './prepare/secret.mjs';

const port = process.env.PORT || '3000';
const address = `http://localhost:${port}`;

async function main() {
  const problem = nodeProblem() ?? (await portProblem(port));
  if (problem) throw new StepFailed(problem);
  await install();
  await generate();
  await build();
  await run(['scripts/db/deploy.mjs']);
  await loadPacks(() => run(['--conditions=react-server', '--import', 'tsx', 'cli/jamdee.ts', 'load-packs']));
  return serve();
}

async function run(args) {
  const { code } = await runNode(args, { env: { NODE_ENV: 'production' } });
  if (code !== 0) throw new StepFailed('Jamdee was not started.');
}

/** Runs the server until it ends; answers with its exit code. */
async function serve() {
  const server = startNode(['node_modules/next/dist/bin/next', 'start', '-p', port], {
    env: {
      NODE_ENV: 'production',
      NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || loadSecret(at('data')),
      NEXTAUTH_URL: process.env.NEXTAUTH_URL || address,
    },
  });
  let over = false;
  const ended = new Promise((resolve) => {
    server.on('exit', (code) => {
      over = true;
      resolve(isStopping() ? 0 : (code ?? 1));
    });
  });
  while (!over && !(await answers())) await new Promise((resolve) => setTimeout(resolve, 50));
  if (!over) console.log(`\nJamdee is ready: ${address}   (stop it with Ctrl-C)`);
  return ended;
}

/** Does the server answer, whatever it says? */
function answers() {
  return new Promise((resolve) => {
    const request = get(`${address}/api/health`, (response) => resolve(response.resume() !== null));
    request.on('error', () => resolve(false));
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  if (!isStopping()) console.error(`\n${error.message}`);
  process.exitCode = isStopping() ? 130 : 1;
}
