// Plants impure code in a copy of core's place, and sees whether the linter objects to every line of it, and
// to nothing in a file that is pure.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { at } from '../prepare/root.mjs';

const impure = [
  ...['Math.random()', 'Date.now()', 'new Date()', 'Date()', 'new Date(2026, 1, 2)', 'performance.now()'],
  ...['crypto.randomUUID()', 'crypto.getRandomValues(bytes)', 'setTimeout(work, 1)', 'setInterval(work, 1)'],
  ...['localStorage.length', 'indexedDB.open(name)', 'document.title', 'window.name', 'navigator.onLine'],
  ...['process.env', 'process.hrtime()', 'console.log(name)', 'fetch(name)', 'globalThis.name'],
  ...['at.getFullYear()', 'at.getMonth()', 'at.getDate()', 'at.getDay()', 'at.getHours()', 'at.getMinutes()'],
  ...['at.getTimezoneOffset()', 'at.toLocaleDateString()', 'new Intl.DateTimeFormat(name).resolvedOptions()'],
  ...['queueMicrotask(work)', 'location.href'],
];
const pure = [
  ...['new Date(ms)', 'new Date(ms).getUTCFullYear()', 'new Date(ms).toISOString()', 'Date.UTC(2026, 1, 2)'],
  ...['Math.floor(ms)', "new Intl.DateTimeFormat('en', { timeZone: name }).format(ms)", 'source.document'],
  ...['Date.parse(name)', 'amount.toLocaleString(name)'],
];
const parameters = 'at: Date, bytes: Uint8Array, name: string, ms: number, amount: number, work: () => void';
const asFile = (expressions) =>
  expressions
    .map(
      (text, line) => `export const f${line} = (${parameters}, source: { document: string }) => ${text};\n`,
    )
    .join('');

/** Lines of the planted file that the linter objects to, as core being impure. */
function objections(folder, file, expressions) {
  writeFileSync(path.join(folder, file), asFile(expressions));
  const { stdout } = spawnSync(
    process.execPath,
    [
      at('node_modules/@biomejs/biome/bin/biome'),
      ...['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', file],
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  const found = JSON.parse(stdout).diagnostics.filter(
    ({ category }) => category === 'plugin' || category === 'lint/style/noRestrictedGlobals',
  );
  return found.map(({ location }) => location.start.line - 1);
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'jamdee-purity-'));
try {
  for (const name of ['biome.json', 'scripts/check/core-is-pure.grit'])
    cpSync(at(name), path.join(folder, name));
  mkdirSync(path.join(folder, 'core/facts'), { recursive: true });
  const seen = new Set(objections(folder, 'core/facts/planted.ts', impure));
  const wrong = objections(folder, 'core/facts/planted-pure.ts', pure);
  const missed = impure.filter((_, line) => !seen.has(line));
  for (const text of missed) console.error(`the linter misses ${text}`);
  for (const line of wrong) console.error(`the linter objects to ${pure[line]}`);
  console.log(`core is pure: ${impure.length - missed.length} of ${impure.length} planted impurities caught`);
  process.exitCode = missed.length + wrong.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
