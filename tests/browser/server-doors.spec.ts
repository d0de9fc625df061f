import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { test as base, expect } from '@playwright/test';
import { makeCredentials, signUp } from './account-steps.ts';
import { cookiesOf, enterAsGuest, makeReview, signIn } from './http-guest.ts';

/** What only a running server shows: the sign-in library's own doors, and the framework's. */

const test = base.extend<{ server: string }>({
  server: async ({ baseURL }, use) => {
    await use(baseURL ?? '');
  },
});

const session = (cookies: string) => /next-auth\.session-token=([^;]+)/.exec(cookies)?.[1];

test('the same key finds the same guest again, under another session', async ({ server }) => {
  const guestKey = randomUUID();
  const [first, second] = [
    await signIn(server, 'guest', { guestKey }),
    await signIn(server, 'guest', { guestKey }),
  ];
  const accounts = await Promise.all([first, second].map((cookie) => accountOf(server, cookie)));
  expect(accounts[0]).not.toBeNull();
  expect(accounts[1]).toEqual(accounts[0]);
  expect(session(second)).not.toBe(session(first));
});

test('signing out ends the session itself, not only the cookie', async ({ server }) => {
  const cookie = await signIn(server, 'guest', { guestKey: randomUUID() });
  const token = await (await fetch(`${server}/api/auth/csrf`, { headers: { cookie } })).json();
  const body = new URLSearchParams({ csrfToken: token.csrfToken, json: 'true' });
  const { id } = (await accountOf(server, cookie)) as { id: string };
  expect(cookie).toContain(`jamdee-account=${id}`);
  const reply = await fetch(`${server}/api/auth/signout`, { method: 'POST', headers: { cookie }, body });
  expect(reply.headers.getSetCookie()).toContainEqual(expect.stringMatching(/^jamdee-account=; .*Max-Age=0/));
  const response = await fetch(`${server}/api/v1/snapshot`, { headers: { cookie } });
  expect(response.status).toBe(401);
});

test('a session that was given to a browser beforehand is not the one it has after signing in', async ({
  server,
}) => {
  const planted = await signIn(server, 'guest', { guestKey: randomUUID() });
  const csrf = await fetch(`${server}/api/auth/csrf`, { headers: { cookie: planted } });
  const { csrfToken } = await csrf.json();
  const response = await fetch(`${server}/api/auth/callback/guest`, {
    method: 'POST',
    headers: { cookie: planted },
    body: new URLSearchParams({ csrfToken, json: 'true', guestKey: randomUUID() }),
  });
  expect(session(cookiesOf(response))).not.toBe(session(planted));
  expect((await fetch(`${server}/api/v1/snapshot`, { headers: { cookie: planted } })).status).toBe(401);
});

test('a wrong password and an unknown name are answered with the same words', async ({ server, page }) => {
  const somebody = makeCredentials();
  await signUp(page, somebody);
  const replies = [];
  for (const name of [somebody.name, makeCredentials().name]) {
    replies.push(await tryPassword(server, name, 'not the password'));
  }
  expect(replies[0]).toEqual(replies[1]);
  expect(replies[0]).toMatchObject({ status: 401, url: expect.stringContaining('error=CredentialsSignin') });
  // Without it the two might be alike because neither name is known.
  expect(await tryPassword(server, somebody.name, somebody.password)).toMatchObject({ status: 200 });
});

for (const callbackUrl of [
  '//evil.example',
  '/\\evil.example',
  'https://evil.example/x',
  '/%00',
  'javascript:alert(1)',
  'x'.repeat(5_000),
]) {
  test(`the way back ${callbackUrl.slice(0, 30)} leads nowhere else`, async ({ server }) => {
    const { csrfToken, cookie } = await beginSignIn(server);
    const response = await fetch(`${server}/api/auth/callback/guest`, {
      method: 'POST',
      headers: { cookie },
      body: new URLSearchParams({ csrfToken, json: 'true', callbackUrl, guestKey: randomUUID() }),
    });
    expect(response.status).toBeLessThan(500);
    const { url } = (await response.json()) as { url: string };
    expect(new URL(url, server).origin).toBe(server);
  });
}

test('without the token of the sign-in form nobody is made', async ({ server }) => {
  const response = await fetch(`${server}/api/auth/callback/guest`, {
    method: 'POST',
    body: new URLSearchParams({ json: 'true', guestKey: randomUUID() }),
  });
  expect(session(cookiesOf(response))).toBeUndefined();
});

test('a huge form is refused before it is read, and the server goes on', async ({ server }) => {
  const { cookie } = await beginSignIn(server);
  const response = await fetch(`${server}/api/auth/callback/password`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: `password=${'x'.repeat(20_000_000)}`,
  }).catch(() => null);
  expect([413, undefined]).toContain(response?.status);
  expect((await fetch(`${server}/api/health`)).status).toBe(200);
});

test('sixty guests of one school come in within a minute', async ({ server }) => {
  const guests = await Promise.all(Array.from({ length: 60 }, () => enterAsGuest(server)));
  expect(new Set(guests.map(({ guestKey }) => guestKey)).size).toBe(60);
  const device = randomUUID();
  const posts = guests.map((guest) => guest.post([makeReview(device, 1, 'fact:a#value')]));
  expect((await Promise.all(posts)).flat().every(({ status }) => status === 'stored')).toBe(true);
});

test('a method that a route does not have is refused', async ({ server }) => {
  for (const [path, method] of [
    ['/api/v1/events', 'GET'],
    ['/api/v1/snapshot', 'POST'],
    ['/api/v1/settings', 'DELETE'],
    ['/api/v1/me', 'PUT'],
    ['/api/health', 'PATCH'],
  ] as const) {
    expect((await fetch(`${server}${path}`, { method })).status).toBe(405);
  }
});

test('the name a page may read opens nothing by itself', async ({ server }) => {
  const cookie = await signIn(server, 'guest', { guestKey: randomUUID() });
  const { id } = (await accountOf(server, cookie)) as { id: string };
  expect(await accountOf(server, `jamdee-account=${id}`)).toBeNull();
});

for (const path of [
  '/reset/%E0%A4%A',
  '/flags/%',
  '/fonts/%',
  '/api/v1/packs/%E0%A4%A',
  '/api/auth/%',
  '/api/auth/csrf?callbackUrl=%00',
  '/api/auth/csrf?callbackUrl=blob:x',
]) {
  test(`${path} is refused as what it is`, async ({ server }) => {
    expect(await statusOf(`${server}${path}`, {})).toBe(400);
    expect((await fetch(`${server}/api/health`)).status).toBe(200);
  });
}

test('a browser that keeps an impossible way back is rid of it', async ({ server }) => {
  const headers = { cookie: 'next-auth.callback-url=%00' };
  const response = await fetch(`${server}/api/auth/csrf`, { headers });
  expect(response.status).toBe(400);
  expect(response.headers.getSetCookie()).toContainEqual(
    expect.stringMatching(/^next-auth\.callback-url=; .*Max-Age=0/),
  );
});

test('no page takes a form with files', async ({ server }) => {
  for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x']) {
    const headers = { 'content-type': type };
    const response = await fetch(`${server}/settings`, { method: 'POST', headers, body: 'x' });
    expect(response.status).toBe(415);
  }
});

test('every page is one of ours, and doors run nothing', async ({ server }) => {
  for (const page of ['signin', 'signout', 'error', 'verify-request']) {
    const response = await fetch(`${server}/api/auth/${page}`, { redirect: 'manual' });
    expect([response.status, response.headers.get('content-security-policy')]).toEqual([
      302,
      "default-src 'none'; frame-ancestors 'none'",
    ]);
    expect(response.headers.get('location')).toMatch(/\/(sign-in|settings|api\/auth\/signin)/);
  }
  const health = await fetch(`${server}/api/health`);
  expect(health.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await fetch(`${server}/api/auth/session`)).status).toBe(404);
});

test('tricks on the framework open nothing', async ({ server }) => {
  const tricks: readonly Readonly<Record<string, string>>[] = [
    { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
    { 'x-middleware-subrequest': 'src/proxy' },
    {
      upgrade: 'websocket',
      connection: 'Upgrade',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'eA==',
    },
  ];
  for (const headers of tricks) expect(await statusOf(`${server}/api/v1/me/export`, headers)).not.toBe(200);
  expect((await fetch(`${server}/api/health`)).status).toBe(200);
});

for (const name of ['proxy', 'src/proxy', 'middleware', 'src/middleware']) {
  test(`whoever claims to come from ${name} does not get past what every page passes`, async ({ server }) => {
    for (const claim of [name, Array(5).fill(name).join(':'), Array(20).fill(name).join(':')]) {
      const headers = { 'x-middleware-subrequest': claim };
      const page = await fetch(`${server}/settings`, { headers });
      expect(page.headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-/);
      expect(await statusOf(`${server}/reset/%E0%A4%A`, headers)).toBe(400);
      const hidden = await fetch(`${server}/settings/reset-link`, { headers, redirect: 'manual' });
      expect(hidden.headers.get('location')).toMatch(/\/sign-in/);
    }
  });
}

async function accountOf(server: string, cookie: string): Promise<unknown> {
  const response = await fetch(`${server}/api/v1/snapshot`, { headers: { cookie } });
  return ((await response.json()) as { account: unknown }).account;
}

async function beginSignIn(server: string): Promise<{ csrfToken: string; cookie: string }> {
  const response = await fetch(`${server}/api/auth/csrf`);
  const { csrfToken } = (await response.json()) as { csrfToken: string };
  return { csrfToken, cookie: cookiesOf(response) };
}

async function tryPassword(server: string, name: string, password: string) {
  const { csrfToken, cookie } = await beginSignIn(server);
  const response = await fetch(`${server}/api/auth/callback/password`, {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams({ csrfToken, json: 'true', name, password }),
  });
  return { status: response.status, url: ((await response.json()) as { url: string }).url };
}

/** The status of a request with headers that `fetch` would not send; 0 when the connection is cut. */
function statusOf(url: string, headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve) => {
    const call = request(url, { headers }, (response) => resolve(response.resume().statusCode ?? 0));
    call.on('upgrade', (_, socket) => {
      socket.destroy();
      resolve(200);
    });
    call.on('error', () => resolve(0));
    call.setTimeout(5_000, () => call.destroy());
    call.end();
  });
}

test('a pack goes compressed over the network', async ({ request }) => {
  const { packs } = await (await request.get('/api/v1/snapshot?cursor=')).json();
  const [{ id, version }] = packs;
  const reply = await request.get(`/api/v1/packs/${id}?v=${version}`, {
    headers: { 'accept-encoding': 'gzip' },
  });
  expect(reply.headers()['content-encoding']).toBe('gzip');
  expect(await reply.json()).toMatchObject({ version });
});
