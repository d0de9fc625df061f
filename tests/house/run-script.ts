import { type ChildProcess, spawn } from 'node:child_process';

/** A script of the project, running, with all it has printed so far. */
export interface Running {
  readonly child: ChildProcess;
  readonly printed: () => string;
  /** Its exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Starts a script of the project with Node. */
export function startScript(args: readonly string[], env: Record<string, string> = {}): Running {
  let text = '';
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code));
  });
  return { child, printed: () => text, ended };
}

/** Runs it to its end. */
export async function runScript(args: readonly string[], env?: Record<string, string>) {
  const { ended, printed } = startScript(args, env);
  const code = await ended;
  return { code, printed: printed() };
}
