import { beforeEach, expect, test } from 'vitest';
import { answerRequest } from '#offline/worker/answer-request.ts';
import { installVersion } from '#offline/worker/install-version.ts';
import { clearCaches, makeVersion, page, serveVersion } from './make-version.ts';

const version = makeVersion('a-build');
const noNetwork = (async () => {
  throw new TypeError('Failed to fetch');
}) as typeof fetch;
const silent = (() => new Promise(() => undefined)) as typeof fetch;
const replies = (response: Response) => (async () => response) as typeof fetch;

beforeEach(async () => {
  await clearCaches();
  await installVersion(version, caches, serveVersion(version).load);
});

async function answer(role: keyof typeof answerRequest, path: string, load: typeof fetch) {
  const reply = await answerRequest[role](new Request(path), version, { storage: caches, load });
  return { status: reply.status, text: await reply.text(), type: reply.headers.get('content-type') };
}

test('a shell comes from the device, whatever its query, and the network is not asked', async () => {
  expect(await answer('shell', '/?deck=a', silent)).toMatchObject({ text: 'shell / of a-build' });
});

test('a shell the browser has cleared away comes from the server', async () => {
  await clearCaches();
  expect(await answer('shell', '/', serveVersion(version).load)).toMatchObject({
    text: 'shell / of a-build',
  });
});

test('a page of the server comes from the server', async () => {
  expect(await answer('page', '/settings', replies(page('settings')))).toMatchObject({ text: 'settings' });
});

test.each<[string, typeof fetch]>([
  ['without a network', noNetwork],
  ['when what stands before the server cannot reach it', replies(new Response('502', { status: 502 }))],
])('%s a page of the server is the one that says so', async (_, load) => {
  expect(await answer('page', '/settings', load)).toMatchObject({
    status: 200,
    text: 'shell /offline of a-build',
  });
});

test('a fault of our own server is shown as it is', async () => {
  const load = replies(new Response('fault', { status: 500 }));
  expect(await answer('page', '/settings', load)).toMatchObject({ status: 500, text: 'fault' });
});

test.each<[string, typeof fetch]>([
  ['that is not there', noNetwork],
  ['that does not answer', silent],
])('a change of the screen over a network %s becomes a page opened from the device', async (_, load) => {
  expect(await answer('screen', '/?_rsc=a', load)).toEqual({ status: 200, text: '', type: 'text/html' });
});

test('scripts of an older version are still served to the pages made with them', async () => {
  const older = makeVersion('older-build');
  await installVersion(older, caches, serveVersion(older).load);
  const script = await answer('asset', '/_next/static/chunks/older-build.js', noNetwork);
  expect(script).toMatchObject({ text: 'script of older-build' });
});

test('a flag is fetched once', async () => {
  await answer('flag', '/flags/kz.svg', replies(new Response('flag')));
  expect(await answer('flag', '/flags/kz.svg', noNetwork)).toMatchObject({ text: 'flag' });
});

test('a flag that does not exist is not kept', async () => {
  await answer('flag', '/flags/xx.svg', replies(new Response(null, { status: 404 })));
  await expect(answer('flag', '/flags/xx.svg', noNetwork)).rejects.toThrow('Failed to fetch');
});
