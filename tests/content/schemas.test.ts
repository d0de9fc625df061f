import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { jsonSchemas } from '../../scripts/content/json-schemas.ts';

const folder = new URL('../../content/schema/', import.meta.url);

it('the schemas that editors use are those of the reader', async () => {
  const schemas = jsonSchemas();
  expect((await readdir(folder)).sort()).toEqual([...schemas.keys()].sort());
  for (const [name, text] of schemas) {
    const stored = await readFile(new URL(name, folder), 'utf8');
    expect(stored.replaceAll('\r\n', '\n'), `${name}: run npx tsx scripts/content/write-schemas.ts`).toBe(
      text,
    );
  }
});
