import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from '#ui/kit/copy-text.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a text gets onto the clipboard', async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copyText('ABCD-EFGH')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('ABCD-EFGH');
});

test('a browser that refuses, and one that has no clipboard without https, are told from one that copies', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
  expect(await copyText('x')).toBe(false);
  vi.stubGlobal('navigator', {});
  expect(await copyText('x')).toBe(false);
});
