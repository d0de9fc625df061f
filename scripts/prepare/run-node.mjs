import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** What is running now, so that a signal reaches it. */
const running = new Set();
let stopping = false;

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopping = true;
    for (const child of running) child.kill(signal);
    if (running.size === 0) process.exit(130);
  });
}
/** Was this program told to stop? */
export const isStopping = () => stopping;

/** Starts Node with a script of the project: never through npx, whose children outlive it. */
export function startNode(args, options = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: options.stdio ?? 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...options.env },
  });
  running.add(child);
  child.on('exit', () => running.delete(child));
  return child;
}

/**
 * Runs it to its end. Answers with the exit code (1 where a signal ended it) and, if `quiet`, all it printed.
 */
export function runNode(args, { quiet = false, env = {} } = {}) {
  const child = startNode(args, { env, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
  const output = [];
  child.stdout?.on('data', (chunk) => output.push(chunk));
  child.stderr?.on('data', (chunk) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(output).toString('utf8') }));
  });
}
