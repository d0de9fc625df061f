import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../free-port.ts';
import {
  findPostgresql,
  type PostgresqlBinaries,
  type RunAs,
  unprivilegedUser,
} from './postgresql-binaries.ts';

/** A PostgreSQL server of our own, in a temporary folder. */
export interface TemporaryPostgresql {
  /** Address of one of its databases; `postgres` exists from the start. */
  url(database: string): string;
  /** Ends it at once, and all its connections with it: what it has not written is lost. */
  crash(): Promise<void>;
  /** Starts it again after that, on what is on the disk; resolves when it takes connections. */
  revive(): Promise<void>;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

/** What makes it fast: its data need not survive a power cut. */
const throwaway = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Starts a real PostgreSQL from the binaries that npm ships: nothing is installed, and it works as root too,
 * where PostgreSQL itself refuses. Throws with a plain reason where the platform has no binaries.
 */
export async function startTemporaryPostgresql(
  options: { readonly durable?: boolean } = {},
): Promise<TemporaryPostgresql> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jamdee-postgresql-'));
  try {
    const runAs = unprivilegedUser();
    const binaries = await findPostgresql(folder, runAs);
    const password = createCluster(folder, binaries, runAs);
    const port = await freePort();
    const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories='];
    settings.push('max_connections=200', ...(options.durable ? [] : throwaway));
    const launch = () =>
      spawn(binaries.postgres, ['-D', path.join(folder, 'data'), ...settings.flatMap((s) => ['-c', s])], {
        ...runAs,
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, LC_ALL: 'C' },
      });
    let server = launch();
    const endAtOnce = () => {
      server.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    };
    process.once('exit', endAtOnce);
    await untilReady(server);
    return {
      url: (database) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`,
      crash: () => end(server, 'SIGQUIT'),
      revive: async () => {
        server = launch();
        await untilReady(server);
      },
      stop: async () => {
        process.removeListener('exit', endAtOnce);
        await end(server, 'SIGINT');
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill(signal);
  await ended;
}

/** Fills `folder/data` and answers with the password of its owner. */
function createCluster(folder: string, binaries: PostgresqlBinaries, runAs: RunAs): string {
  const password = randomBytes(16).toString('hex');
  const passwordFile = path.join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (runAs.uid !== undefined && runAs.gid !== undefined) {
    for (const owned of [folder, passwordFile]) chownSync(owned, runAs.uid, runAs.gid);
  }
  chmodSync(folder, 0o700);
  const flags = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--no-sync'];
  flags.push('--encoding=UTF8', '--no-locale');
  const { status, stdout, stderr, error } = spawnSync(
    binaries.initdb,
    ['-D', path.join(folder, 'data'), ...flags],
    { ...runAs, cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  );
  if (status !== 0) throw new Error(`PostgreSQL could not be set up: ${error?.message ?? stdout + stderr}`);
  rmSync(passwordFile);
  return password;
}

/** Waits for the line that says it takes connections; throws with its output if it ends before. */
function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-4_000);
      if (output.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${output}`)));
  });
}
