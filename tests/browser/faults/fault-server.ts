import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from '../../../scripts/free-port.ts';

/** A built server of a test's own, with a database of its own, to which anything may happen. */
export interface FaultServer {
  readonly address: string;
  readonly port: number;
  /** Of this server's own files; removed at the end. */
  readonly folder: string;
  readonly databaseUrl: string;
  /** Starts it; resolves when it answers. With a limit of bytes no file it writes can grow beyond. */
  start(limit?: { readonly mostFileBytes: number }): Promise<void>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Runs `jamdee` beside it, on its database. */
  runCommand(...args: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** Makes and starts one, with an empty database: a file of its own unless another is named. */
export async function startFaultServer(databaseUrl?: string): Promise<FaultServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jamdee-fault-'));
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl ?? `file:${path.join(folder, 'jamdee.db')}`,
    NEXTAUTH_SECRET: 'for tests of faults only, of some length',
    NEXTAUTH_URL: address,
    PORT: String(port),
  } as const;
  let child: ChildProcess | null = null;
  /** Rejects, with what it printed, when the script fails. */
  const run = async (args: readonly string[]) => {
    await promisify(execFile)(process.execPath, args, { env: { ...process.env, ...env } });
  };
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  const server: FaultServer = {
    address,
    port,
    folder,
    databaseUrl: env.DATABASE_URL,
    start: async (limit) => {
      child = launch({ ...process.env, ...env }, limit?.mostFileBytes ?? null);
      await untilWell(child, address);
    },
    kill,
    runCommand: (...args) => run(['--conditions=react-server', '--import', 'tsx', 'cli/jamdee.ts', ...args]),
    close: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  await run(['scripts/db/deploy.mjs']);
  await server.start();
  return server;
}

/** The limit is the shell's, in blocks of 512 bytes: it needs no rights, and writing fails as on a full disk. */
function launch(env: NodeJS.ProcessEnv, mostFileBytes: number | null): ChildProcess {
  const command = [process.execPath, 'node_modules/next/dist/bin/next', 'start'];
  const limit = mostFileBytes === null ? 'unlimited' : Math.ceil(mostFileBytes / 512);
  const [program = '', ...args] =
    mostFileBytes === null ? command : ['sh', '-c', `ulimit -f ${limit}; exec "$@"`, 'sh', ...command];
  return spawn(program, args, { env, stdio: 'ignore' });
}

async function untilWell(child: ChildProcess, address: string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`);
    const response = await fetch(`${address}/api/health`).catch(() => null);
    if (response?.ok) return;
    await sleep(50);
  }
}
