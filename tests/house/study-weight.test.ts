import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What every study screen loads before it can show anything of a person's. */
const study = await build({
  entryPoints: ['offline/progress/open-study.ts'],
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  metafile: true,
  write: false,
});

test('opening the study costs a phone at most 19 kB, compressed', () => {
  const bytes = study.outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
  expect(bytes).toBeLessThan(19_000);
});

test('of packages it brings only those for IndexedDB, ids and the scheduler to the phone', () => {
  const packages = Object.keys(study.metafile.inputs).flatMap((file) =>
    file.includes('node_modules/')
      ? file
          .replace(/.*node_modules\//, '')
          .split('/')
          .slice(0, 1)
      : [],
  );
  expect(packages).toContain('idb');
  expect(packages.filter((name) => !['idb', 'uuid', 'ts-fsrs'].includes(name))).toEqual([]);
});
