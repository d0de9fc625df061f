// Writes content/schema/*.schema.json. With --check, writes nothing and fails when a file is out of date.
import { readFile, writeFile } from 'node:fs/promises';
import { jsonSchemas } from './json-schemas.ts';

const folder = new URL('../../content/schema/', import.meta.url);
const checkOnly = process.argv.includes('--check');

for (const [name, text] of jsonSchemas()) {
  const target = new URL(name, folder);
  if (!checkOnly) {
    await writeFile(target, text);
    continue;
  }
  const stored = await readFile(target, 'utf8').catch(() => '');
  if (stored.replaceAll('\r\n', '\n') === text) continue;
  console.error(`content/schema/${name} is out of date: run npx tsx scripts/content/write-schemas.ts`);
  process.exitCode = 1;
}
