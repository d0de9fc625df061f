import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { at } from '../prepare/root.mjs';
import { runNode } from '../prepare/run-node.mjs';

/** Its last edition that runs on every Node that we do. */
const version = '12.8.2';

/** Shares from 0 to 1. */
export interface Scores {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
}

/** Measures one page as a phone, in the browser that listens at this port. */
export type Audit = (url: string, port: number) => Promise<Scores>;

interface Lighthouse {
  default(
    url: string,
    flags: object,
  ): Promise<
    | { readonly lhr: { readonly categories: Readonly<Record<string, { readonly score: number | null }>> } }
    | undefined
  >;
}

/**
 * Lighthouse, fetched once into a folder of its own beside the packages: it is no dependency, and weighs more
 * than all of them. Null, after a line that says why, where it cannot be had.
 */
export async function fetchLighthouse(): Promise<Audit | null> {
  const folder = at(`node_modules/.cache/lighthouse-${version}`);
  if (!existsSync(folder)) {
    const problem = await install(folder);
    if (problem !== null) {
      console.error(`Lighthouse ${version} cannot be had, so its rows are missing: ${problem}`);
      return null;
    }
  }
  const entry = createRequire(path.join(folder, 'package.json')).resolve('lighthouse');
  const lighthouse = (await import(pathToFileURL(entry).href)) as Lighthouse;
  return (url, port) => audit(lighthouse, url, port);
}

/** Installs it beside, and moves it where it belongs when it is whole. Resolves to what was wrong, or null. */
async function install(folder: string): Promise<string | null> {
  const npm = process.env.npm_execpath;
  if (!npm) return 'start the bench through npm (npm run bench).';
  const unfinished = mkdtempSync(`${folder}-`);
  try {
    writeFileSync(path.join(unfinished, 'package.json'), '{ "private": true }\n');
    const flags = ['--prefix', unfinished, '--no-audit', '--no-fund', '--ignore-scripts'];
    const { code, output } = await runNode([npm, 'install', ...flags, `lighthouse@${version}`], {
      quiet: true,
    });
    if (code !== 0) return output.trim().slice(-500);
    renameSync(unfinished, folder);
    return null;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

async function audit(lighthouse: Lighthouse, url: string, port: number): Promise<Scores> {
  const run = await lighthouse.default(url, {
    port,
    logLevel: 'error',
    formFactor: 'mobile',
    onlyCategories: ['performance', 'accessibility', 'best-practices'],
  });
  const scoreOf = (category: string) => run?.lhr.categories[category]?.score ?? Number.NaN;
  return {
    performance: scoreOf('performance'),
    accessibility: scoreOf('accessibility'),
    bestPractices: scoreOf('best-practices'),
  };
}
