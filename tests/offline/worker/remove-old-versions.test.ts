import { beforeEach, expect, test } from 'vitest';
import { cacheNameOf } from '#offline/worker/app-version.ts';
import { removeOldVersions } from '#offline/worker/remove-old-versions.ts';
import { clearCaches, idsHere, makeVersion } from './make-version.ts';

beforeEach(async () => {
  await clearCaches();
  for (const id of ['a', 'b', 'c', 'd']) await caches.open(cacheNameOf(id));
  await caches.open('jamdee-flags');
});

test('when no other page is open, only the present version stays', async () => {
  await removeOldVersions(makeVersion('d'), 0);
  expect(await idsHere()).toEqual(['d']);
});

test('a page that is open keeps what it was made with, of the latest versions', async () => {
  await removeOldVersions(makeVersion('d'), 1);
  expect(await idsHere()).toEqual(['b', 'c', 'd']);
});

test('what is of no version is left alone', async () => {
  await removeOldVersions(makeVersion('d'), 0);
  expect(await caches.keys()).toContain('jamdee-flags');
});
