import { randomUUID } from 'node:crypto';
import type { Account, NextAuthOptions } from 'next-auth';
import { expect, test } from 'vitest';
import { authOptions } from '#server/people/auth.ts';
import { openSession, readSession } from '#server/people/sessions.ts';
import { configuredProviders } from '#server/people/sign-in-providers.ts';
import type { Visit } from '#server/people/visit.ts';
import { loadExisting, makeGuest, makeMember, somePassword } from './make-person.ts';

const visitor: Visit = { device: 'd', address: null, session: { kind: 'none' } };

type Authorize = (typed: unknown) => Promise<{ id: string } | null>;

/** Tries one of our own ways to sign in, as the library would. */
async function authorize(id: string, fields: Record<string, unknown>, visit = visitor) {
  const provider = authOptions(visit).providers.find(
    (candidate) => (candidate.options as { id?: string }).id === id,
  );
  const options = provider?.options as { authorize: Authorize } | undefined;
  if (!options) throw new Error(`There is no provider ${id}.`);
  return options.authorize(fields);
}

/** What the library does after somebody has proved who they are: the token of the new session. */
async function newToken(options: NextAuthOptions, personId: string, provider = 'password') {
  const account = { provider, type: 'credentials', providerAccountId: personId } as Account;
  const token = await options.callbacks?.jwt?.({ token: {}, user: { id: personId }, account } as never);
  if (!token) throw new Error('There is no token.');
  return token;
}

test('name and password let a member in, and nothing else does', async () => {
  const { id, name } = await makeMember();
  expect(await authorize('password', { name, password: somePassword })).toEqual({ id });
  for (const fields of [{ name, password: 'x' }, { name }, { name: [name], password: { $ne: '' } }, {}]) {
    expect(await authorize('password', fields)).toBeNull();
  }
});

test('too many tries tell the page how long to wait, and only that', async () => {
  const { name } = await makeMember();
  for (let round = 0; round < 5; round += 1) await authorize('password', { name, password: 'x' });
  await expect(authorize('password', { name, password: somePassword })).rejects.toThrow(/^wait-2$/);
});

test('a recovery code lets in, with the right to choose a new password', async () => {
  const { id, name, codes } = await makeMember();
  expect(await authorize('recovery', { name, code: codes[0] })).toEqual({ id });
  const options = authOptions(visitor);
  const [withCode, withPassword] = [await newToken(options, id, 'recovery'), await newToken(options, id)];
  expect(await options.callbacks?.jwt?.({ token: withCode } as never)).toEqual(withCode);
  expect(withCode.sid).not.toBe(withPassword.sid);
});

test('a guest comes in with the key of the browser, whatever else the form says', async () => {
  const guestKey = randomUUID();
  const guest = await authorize('guest', {
    guestKey,
    administrator: 'true',
    kind: 'member',
    id: randomUUID(),
  });
  expect(await authorize('guest', { guestKey })).toEqual(guest);
  expect(await loadExisting(guest?.id ?? '')).toMatchObject({ kind: 'guest', administrator: false });
  expect(await authorize('guest', { guestKey: 'x' })).toBeNull();
});

test('signing in begins a new session and ends the one the browser had', async () => {
  const guest = await makeGuest();
  const cookie = await openSession(guest.id, new Date());
  const options = authOptions({ ...visitor, session: await readSession(cookie, new Date()) });
  const { id } = await makeMember();
  const token = await newToken(options, id);
  expect(Object.keys(token).sort()).toEqual(['sid', 'sub', 'v']);
  expect(await readSession(cookie, new Date())).toEqual({ kind: 'ended' });
});

test('a token of a session that has ended is good for nothing', async () => {
  const options = authOptions(visitor);
  const { id } = await makeMember();
  const token = await newToken(options, id);
  await options.events?.signOut?.({ token, session: {} as never });
  await expect(options.callbacks?.jwt?.({ token } as never)).rejects.toThrow();
  await expect(options.callbacks?.jwt?.({ token: { sub: id } } as never)).rejects.toThrow();
});

test('an account of a provider finds its person, whatever the profile says', async () => {
  const options = authOptions(visitor);
  const account = { provider: 'google', type: 'oauth', providerAccountId: randomUUID() } as Account;
  const enter = async (user: { id: string; name: string; administrator?: boolean }) => {
    expect(await options.callbacks?.signIn?.({ user, account })).toBe(true);
    return user.id;
  };
  const id = await enter({ id: 'theirs', name: 'Mali', administrator: true });
  expect(await enter({ id: 'another', name: 'Mali' })).toBe(id);
  expect(await loadExisting(id)).toMatchObject({ name: 'Mali', administrator: false });
});

test('providers are there when both of their keys are', () => {
  const ids = (env: Record<string, string>) => configuredProviders(env).map(({ id }) => id);
  expect(ids({})).toEqual([]);
  expect(ids({ GOOGLE_CLIENT_ID: 'x', LINE_CLIENT_SECRET: 'y' })).toEqual([]);
  expect(
    ids({ GOOGLE_CLIENT_ID: 'x', GOOGLE_CLIENT_SECRET: 'y', LINE_CLIENT_ID: 'x', LINE_CLIENT_SECRET: 'y' }),
  ).toEqual(['google', 'line']);
});
