import { beforeEach, expect, test } from 'vitest';
import { cacheNameOf } from '#offline/worker/app-version.ts';
import { installVersion } from '#offline/worker/install-version.ts';
import { clearCaches, makeVersion, page, serveVersion } from './make-version.ts';

const first = makeVersion('first-build');
const second = makeVersion('second-build');

beforeEach(clearCaches);

async function textOf(id: string, path: string): Promise<string | undefined> {
  return (await (await caches.open(cacheNameOf(id))).match(path))?.text();
}

test('a version is on the device whole: its scripts, and each shell with its headers', async () => {
  await installVersion(first, caches, serveVersion(first).load);
  const cache = await caches.open(cacheNameOf(first.id));
  expect((await cache.keys()).map(({ url }) => new URL(url).pathname).toSorted()).toEqual(
    [...first.assets, ...first.shells].toSorted(),
  );
  expect((await cache.match('/'))?.headers.get('x-nonce-of')).toBe('shell / of first-build');
});

test('of a new version only what is new is fetched', async () => {
  await installVersion(first, caches, serveVersion(first).load);
  const server = serveVersion(second);
  await installVersion(second, caches, server.load);
  expect(server.asked.toSorted()).toEqual(['/', '/_next/static/chunks/second-build.js', '/offline']);
  expect(await textOf('second-build', '/_next/static/chunks/shared.js')).toBe('script of first-build');
});

test('what broke off is gone on with where it stopped', async () => {
  const broken = serveVersion(first, ['/offline']);
  await expect(installVersion(first, caches, broken.load)).rejects.toThrow('Failed to fetch');
  const server = serveVersion(first);
  await expect.poll(() => textOf('first-build', '/')).toBeDefined();
  await installVersion(first, caches, server.load);
  expect(server.asked).toEqual(['/offline']);
});

test('the shells of another build are not taken for those of this one', async () => {
  const server = serveVersion({ ...second, assets: first.assets });
  await expect(installVersion(first, caches, server.load)).rejects.toThrow('no page of this version');
  expect(await textOf('first-build', '/')).toBeUndefined();
});

test("a network's own page is not taken for a shell", async () => {
  const portal = (async () => page('Please sign in to this network')) as typeof fetch;
  await expect(installVersion({ ...first, assets: [] }, caches, portal)).rejects.toThrow(
    'no page of this version',
  );
});

test("a network's own page is not kept in a script's place, and the next try fetches the script", async () => {
  const server = serveVersion(first);
  const portal = ((input, init) =>
    first.assets.includes(String(input))
      ? Promise.resolve(page('Please sign in to this network'))
      : server.load(input, init)) as typeof fetch;
  await expect(installVersion(first, caches, portal)).rejects.toThrow('was answered with a page');
  await installVersion(first, caches, server.load);
  expect(await textOf('first-build', '/_next/static/chunks/shared.js')).toBe('script of first-build');
});

test('shells are asked for without a cookie, so that they hold nothing of anybody', async () => {
  const kinds: (RequestCredentials | undefined)[] = [];
  const server = serveVersion(first);
  const load = ((input, init) => {
    if (first.shells.includes(String(input))) kinds.push(init?.credentials);
    return server.load(input, init);
  }) as typeof fetch;
  await installVersion(first, caches, load);
  expect(kinds).toEqual(['omit', 'omit']);
});
