import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runScript } from './run-script.ts';

let folder = '';
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'jamdee-secret-')), 'data');
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

const script = `
  import { loadSecret } from './scripts/prepare/secret.mjs';
  process.stdout.write(loadSecret(process.argv[1]));`;
const load = () => runScript(['--input-type=module', '-e', script, folder]);

test('a secret is made once, and only its owner can read it', async () => {
  const first = await load();
  expect(first.printed).toMatch(/^[0-9a-f]{64}$/);
  expect(statSync(path.join(folder, 'secret')).mode & 0o777).toBe(0o600);
  expect(await load()).toEqual(first);
});

test('programs that start at once agree on one secret', async () => {
  const secrets = await Promise.all([load(), load(), load()]);
  expect(new Set(secrets.map(({ printed }) => printed))).toEqual(
    new Set([readFileSync(path.join(folder, 'secret'), 'utf8')]),
  );
});

test('an empty secret is refused rather than used', async () => {
  await load();
  writeFileSync(path.join(folder, 'secret'), '');
  const { code, printed } = await load();
  expect([code, printed]).toEqual([1, expect.stringContaining('holds no usable secret')]);
});
