import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import { at } from '../prepare/root.mjs';

export interface RunningApp {
  /** Without a slash at the end. */
  readonly address: string;
  stop(): Promise<void>;
}

const patienceMs = 30_000;

/** Serves the built app of a folder on this computer, on a free port unless one is named. Resolves when it answers. */
export async function startNext(
  folder: string,
  env: Record<string, string> = {},
  wantedPort?: string,
): Promise<RunningApp> {
  const port = wantedPort ?? String(await freePort());
  const address = `http://localhost:${port}`;
  const child = spawn(process.execPath, [at('node_modules/next/dist/bin/next'), 'start', '-p', port], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      NEXTAUTH_URL: address,
      ...env,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    await once(child, 'exit');
  };
  const endMs = Date.now() + patienceMs;
  while (!(await answers(address))) {
    if (child.exitCode !== null) throw new Error(`The app in ${folder} ended before it answered.`);
    if (Date.now() > endMs) {
      await stop();
      throw new Error(`The app in ${folder} did not answer within ${patienceMs / 1000} seconds.`);
    }
    await sleep(50);
  }
  return { address, stop };
}

async function answers(address: string): Promise<boolean> {
  try {
    await (await fetch(address)).body?.cancel();
    return true;
  } catch {
    return false;
  }
}
