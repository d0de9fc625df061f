import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { at } from '../prepare/root.mjs';

const wings = ['app', 'ui', 'offline', 'server', 'core', 'cli', 'tests'];

/**
 * Every broken import rule of a tree: `{ rule, from, to, comment }`. Throws when fewer than `fewest` files
 * were read: a parser that cannot read the language finds no fault with it.
 */
export function brokenRules(folder, fewest) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...['--import', pathToFileURL(at('scripts/check/swc-reads-tsx.mjs')).href],
      at('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...wings.filter((wing) => existsSync(path.join(folder, wing))),
      ...['--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 },
  );
  if (!stdout.startsWith('{')) throw new Error(`The import rules could not be checked:\n${stdout}${stderr}`);
  const { modules, summary } = JSON.parse(stdout);
  const read = modules.filter(({ source }) => wings.includes(source.split('/')[0])).length;
  if (read < fewest) throw new Error(`Only ${read} files were read, expected at least ${fewest}.`);
  return summary.violations.map(({ rule, from, to, comment }) => ({ rule: rule.name, from, to, comment }));
}
