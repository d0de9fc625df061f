import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import { at, root } from '../prepare/root.mjs';
import { buildBareApp } from '../weigh/bare-app.ts';
import { startNext } from '../weigh/start-next.ts';
import { median } from './race.ts';
import type { Row } from './row.ts';

const rounds = 3;
const patienceMs = 60_000;

/** How long `npm start` takes when there is nothing left to prepare, beside serving a bare page. */
export async function startRows(folder: string): Promise<readonly Row[]> {
  const bareApp = await buildBareApp();
  const databaseUrl = `file:${path.join(folder, 'start.db')}`;
  await timeStart(databaseUrl);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await timeStart(databaseUrl));
    const startMs = performance.now();
    const app = await startNext(bareApp);
    bare.push(performance.now() - startMs);
    await app.stop();
  }
  return [
    {
      what: 'second start until it answers',
      measured: seconds(median(ours)),
      control: `${seconds(median(bare))} (a bare page served)`,
      ratio: median(ours) / median(bare),
      goal: '≤ 5 s',
    },
  ];
}

/** Milliseconds from the command until the server says that it is well. */
async function timeStart(databaseUrl: string): Promise<number> {
  const port = String(await freePort());
  const startMs = performance.now();
  const child = spawn(process.execPath, [at('scripts/start.mjs')], {
    cwd: root,
    env: {
      ...process.env,
      PORT: port,
      DATABASE_URL: databaseUrl,
      NEXTAUTH_SECRET: 'a secret for the bench only, long enough',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    while (!(await isWell(`http://localhost:${port}/api/health`))) {
      if (child.exitCode !== null) throw new Error('npm start ended before it was ready.');
      if (performance.now() - startMs > patienceMs) throw new Error('npm start is not ready after a minute.');
      await sleep(20);
    }
    return performance.now() - startMs;
  } finally {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
  }
}

async function isWell(url: string): Promise<boolean> {
  try {
    const response = await fetch(url);
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(2)} s`;
}
