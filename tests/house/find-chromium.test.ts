import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from './run-script.ts';

const find = (env: Record<string, string>) => runScript(['scripts/find-chromium.mjs'], env);

test('the one that a variable names is taken before any other', async () => {
  const found = await find({ CHROMIUM_PATH: process.execPath, CHROMIUM_FROM: '' });
  expect(found).toEqual({ code: 0, printed: `${process.execPath} (path)\n` });
});

test('a variable that names nothing is said, not passed over', async () => {
  expect(await find({ CHROMIUM_PATH: '/nowhere/chromium' })).toEqual({
    code: 1,
    printed: 'CHROMIUM_PATH names /nowhere/chromium, which does not exist.\n',
  });
});

test('where there is none, one line says how to get one', async () => {
  const { code, printed } = await find({ CHROMIUM_PATH: '', CHROMIUM_FROM: 'path' });
  expect([code, printed.trim().split('\n')]).toEqual([1, [expect.stringContaining('install chromium')]]);
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'on Linux the one that npm ships is unpacked with its libraries and fonts',
  async () => {
    const { code, printed } = await find({ CHROMIUM_PATH: '', CHROMIUM_FROM: 'npm' });
    const folder = path.dirname(printed);
    expect(code).toBe(0);
    const parts = ['chromium', 'al2023/lib', 'fonts', 'fonts.conf'];
    expect(parts.filter((part) => !existsSync(path.join(folder, part)))).toEqual([]);
  },
);
