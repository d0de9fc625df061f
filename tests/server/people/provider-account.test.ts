import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { db } from '#server/db.ts';
import { enterWithProvider } from '#server/people/provider-account.ts';
import { openSession, readSession } from '#server/people/sessions.ts';
import { loadExisting, makeGuest, makeMember } from './make-person.ts';

const now = new Date();
const google = () => ({ provider: 'google', providerAccountId: randomUUID() });
const none = { kind: 'none' } as const;

test('a first visit makes a member, and later visits find them', async () => {
  const key = google();
  const id = await enterWithProvider(key, 'Mali', none, now);
  expect(await loadExisting(id)).toMatchObject({ kind: 'member', name: 'Mali', userName: null });
  expect(await enterWithProvider(key, 'Mali', none, now)).toBe(id);
});

test('a guest becomes the member, with everything, under a new session', async () => {
  const guest = await makeGuest();
  const cookie = await openSession(guest.id, now);
  const key = google();
  expect(await enterWithProvider(key, 'Mali', await readSession(cookie, now), now)).toBe(guest.id);
  expect(await loadExisting(guest.id)).toMatchObject({ kind: 'member', name: 'Mali' });
  expect(await readSession(cookie, now)).toEqual({ kind: 'ended' });
  expect(await enterWithProvider(key, 'Mali', none, now)).toBe(guest.id);
});

test('a guest who owns an account with the provider already comes into that one, and stays a guest beside it', async () => {
  const key = google();
  const owner = await enterWithProvider(key, 'Mali', none, now);
  const guest = await makeGuest();
  const session = await readSession(await openSession(guest.id, now), now);
  expect(await enterWithProvider(key, 'Mali', session, now)).toBe(owner);
  expect(await loadExisting(guest.id)).toMatchObject({ kind: 'guest' });
});

test('a member who is signed in is not taken over by whoever comes with a provider', async () => {
  const { id } = await makeMember();
  const session = await readSession(await openSession(id, now), now);
  expect(await enterWithProvider(google(), 'Stranger', session, now)).not.toBe(id);
});

test.each([
  ['  Mali\n<b>\u202E ', 'Mali <b>'],
  ['', 'Jamdee'],
  ['ก'.repeat(500), 'ก'.repeat(80)],
])('the name %j is kept as %j', async (given, kept) => {
  const id = await enterWithProvider(google(), given, none, now);
  expect((await db.person.findUniqueOrThrow({ where: { id } })).displayName).toBe(kept);
});
