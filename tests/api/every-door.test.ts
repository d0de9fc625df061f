import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accountHeader } from '#core/progress/wire.ts';
import { db } from '#server/db.ts';
import { openSession, signOutEverywhere } from '#server/people/sessions.ts';
import { makePerson } from '../server/people/make-person.ts';
import { call, codeOf } from './call.ts';
import { doorsForPeople, otherDoors } from './doors.ts';

const doors = Object.entries(doorsForPeople);
const mutations = doors.filter(([, { method }]) => method !== 'GET');
const params = { id: '00000000-0000-4000-8000-000000000000' };

test('no route is missing from these tests', () => {
  const files = readdirSync('app/api', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('route.ts'));
  const methods = files.flatMap((file) => {
    const text = readFileSync(`app/api/${file}`, 'utf8');
    const names = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((method) =>
      new RegExp(`export const ${method}\\b|as ${method}\\b`).test(text),
    );
    return names.map((method) => `${file.replace(/\/route\.ts$/, '')} ${method}`);
  });
  expect(methods.sort()).toEqual([...Object.keys(doorsForPeople), ...otherDoors].sort());
});

describe.each(mutations)('%s', (_, { route, method, mostBytes = 0 }) => {
  const knock = async (headers: Record<string, string | null>, body: unknown = {}) =>
    call(route, { method, params, body, headers, as: await makePerson() });

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['no origin at all', { origin: null }],
    ['the origin null', { origin: 'null' }],
    ['our name on another port', { origin: 'http://jamdee.test:8080' }],
    ['our name inside another', { origin: 'http://jamdee.test.evil.example' }],
    ['another site, by the browser’s own word', { origin: null, 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { origin: null, 'sec-fetch-site': 'same-site' }],
    [
      'another site that forwards our name',
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    ],
  ])('from %s is refused', async (_from, headers) => {
    const response = await knock(headers);
    expect([response.status, await codeOf(response)]).toEqual([403, 'wrong-origin']);
  });

  test('without an origin, from this very site, is read', async () => {
    const response = await knock({ origin: null, 'sec-fetch-site': 'same-origin' });
    expect(await codeOf(response)).toBe('bad-request');
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', null])(
    'as %s is refused: only scripts of ours send JSON',
    async (type) => {
      expect((await knock({ 'content-type': type })).status).toBe(415);
    },
  );

  test.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['a number', 7],
    ['null', null],
    ['a list', []],
    ['nothing known', {}],
    ['a newer version', { v: 2 }],
    ['ten thousand brackets', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['ten thousand braces', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['a prototype', '{"__proto__":{"administrator":true},"v":1}'],
  ])('with %s is refused and changes nobody', async (_what, body) => {
    const response = await knock({}, body);
    expect([400, 413]).toContain(response.status);
    expect(({} as { administrator?: boolean }).administrator).toBeUndefined();
  });

  test('larger than it may be is refused, whether its head says so or not', async () => {
    const large = JSON.stringify({ v: 1, text: 'x'.repeat(mostBytes) });
    expect((await knock({}, large)).status).toBe(413);
    expect((await knock({ 'content-length': '104857600' }, '{}')).status).toBe(413);
  });
});

describe.each(doors)('%s', (_, { route, method }) => {
  const body = method === 'GET' ? undefined : {};

  test('tells a visitor to sign in, and does not read what they send', async () => {
    const large = 'x'.repeat(3_000_000);
    const response = await call(route, { method, params, body: body && large });
    expect([response.status, await codeOf(response)]).toEqual([401, 'signed-out']);
  });

  test('ends for a session that was signed out, deleted or forged, and leaves its cookie', async () => {
    const revoked = await makePerson();
    const deleted = await makePerson();
    const cookies = [
      await openSession(revoked.id, new Date()),
      await openSession(deleted.id, new Date()),
      'forged',
    ];
    await signOutEverywhere(revoked.id);
    await db.person.delete({ where: { id: deleted.id } });
    for (const cookie of cookies) {
      const headers = { cookie: `next-auth.session-token=${cookie}` };
      const response = await call(route, { method, params, body, headers });
      expect([response.status, await codeOf(response)]).toEqual([401, 'signed-out']);
      // The answer may be late, and the browser may have another session by then.
      expect(response.headers.get('set-cookie')).toBeNull();
    }
  });

  test('stores nothing of one account in the session of another', async () => {
    const [mine, yours] = [await makePerson(), await makePerson()];
    const headers = { [accountHeader]: yours.id };
    const response = await call(route, { method, params, body, as: mine, headers });
    expect([response.status, await codeOf(response)]).toEqual([409, 'other-account']);
    const own = await call(route, { method, params, body, as: mine, headers: { [accountHeader]: mine.id } });
    expect(own.status).not.toBe(409);
  });

  test('bounds how often one person may knock, and nobody else', async () => {
    const [busy, calm] = [await makePerson(), await makePerson()];
    const headers = { cookie: `next-auth.session-token=${await openSession(busy.id, new Date())}` };
    let status = 0;
    for (let round = 0; round < 3_000 && status !== 429; round += 1) {
      const response = await call(route, { method, params, body, headers });
      status = response.status;
      if (status === 429) expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(status).toBe(429);
    expect((await call(route, { method, params, body, as: calm })).status).not.toBe(429);
  });
});

test.each([
  ['th', /[ก-๙]/],
  ['en', /[a-z]/],
])('a refusal speaks the language the reader chose: %s', async (locale, pattern) => {
  const { route, method } = doorsForPeople['v1/settings PUT'] ?? {};
  if (!route || !method) throw new Error('no such door');
  const headers = { cookie: `jamdee-preferences=${locale}.be.dark`, 'accept-language': 'de' };
  const response = await call(route, { method, body: {}, headers: { ...headers, origin: 'null' } });
  expect(((await response.json()) as { error: { message: string } }).error.message).toMatch(pattern);
});
