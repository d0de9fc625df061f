import { encode } from 'next-auth/jwt';
import { expect, test } from 'vitest';
import { db } from '#server/db.ts';
import { sessionSecret } from '#server/people/session-token.ts';
import {
  beginSession,
  endSession,
  openSession,
  readSession,
  renewSession,
  signOutEverywhere,
} from '#server/people/sessions.ts';
import { makeMember, makePerson } from './make-person.ts';

const now = new Date();
const later = (days: number) => new Date(now.getTime() + days * 24 * 3_600_000);

test('a session tells who holds it, by what the database says now', async () => {
  const { id } = await makeMember();
  const cookie = await openSession(id, now);
  expect(await readSession(cookie, now)).toMatchObject({
    kind: 'open',
    person: { id, administrator: false },
  });
  await db.person.update({ where: { id }, data: { administrator: true } });
  expect(await readSession(cookie, now)).toMatchObject({ person: { administrator: true } });
  await db.person.update({ where: { id }, data: { administrator: false } });
  expect(await readSession(cookie, now)).toMatchObject({ person: { administrator: false } });
});

test('without a cookie there is no session; with a strange one there was', async () => {
  expect(await readSession(undefined, now)).toEqual({ kind: 'none' });
  expect(await readSession('', now)).toEqual({ kind: 'none' });
  for (const cookie of ['x', 'a.b.c.d.e', 'x'.repeat(10_000)]) {
    expect(await readSession(cookie, now)).toEqual({ kind: 'ended' });
  }
});

test('a cookie of another secret, or with another person in it, opens nothing', async () => {
  const [mine, yours] = [await makeMember(), await makeMember()];
  const { sessionId, tokenVersion } = await beginSession(mine.id, now, false);
  const forged = (sub: string, secret: string, v = tokenVersion) =>
    encode({ token: { sub, sid: sessionId, v }, secret });
  expect(await readSession(await forged(mine.id, sessionSecret()), now)).toMatchObject({ kind: 'open' });
  expect(await readSession(await forged(mine.id, 'another secret of some length'), now)).toEqual({
    kind: 'ended',
  });
  expect(await readSession(await forged(yours.id, sessionSecret()), now)).toEqual({ kind: 'ended' });
  expect(await readSession(await forged(mine.id, sessionSecret(), tokenVersion + 1), now)).toEqual({
    kind: 'ended',
  });
});

test('signing out ends the sign-in of that browser and no other', async () => {
  const { id } = await makePerson();
  const [here, there] = [await openSession(id, now), await openSession(id, now)];
  const session = await readSession(here, now);
  if (session.kind !== 'open') throw new Error('not open');
  await endSession(session.sessionId);
  expect([(await readSession(here, now)).kind, (await readSession(there, now)).kind]).toEqual([
    'ended',
    'open',
  ]);
});

test('signing out everywhere ends all of them at once, but not those of others', async () => {
  const [{ id }, other] = [await makePerson(), await makePerson()];
  const cookies = [await openSession(id, now), await openSession(id, now), await openSession(other.id, now)];
  await signOutEverywhere(id);
  const kinds = await Promise.all(cookies.map(async (cookie) => (await readSession(cookie, now)).kind));
  expect(kinds).toEqual(['ended', 'ended', 'open']);
});

test('a person who is deleted is signed out', async () => {
  const { id } = await makePerson();
  const cookie = await openSession(id, now);
  await db.person.delete({ where: { id } });
  expect(await readSession(cookie, now)).toEqual({ kind: 'ended' });
});

test('ninety days without a visit end a session; a visit begins them anew', async () => {
  const { id } = await makePerson();
  const cookie = await openSession(id, now);
  const session = await readSession(cookie, later(80));
  expect(session).toMatchObject({ kind: 'open', stale: true });
  if (session.kind !== 'open') return;
  await renewSession(session.sessionId, later(80));
  expect((await readSession(cookie, later(100))).kind).toBe('open');
  expect((await readSession(cookie, later(171))).kind).toBe('ended');
});

test('a session that has ended is not renewed', async () => {
  const { id } = await makePerson();
  const { sessionId } = await beginSession(id, now, false);
  await endSession(sessionId);
  expect(await renewSession(sessionId, now)).toBeNull();
  expect(await db.session.count({ where: { personId: id } })).toBe(0);
});

test('whoever came in with a recovery code may choose a new password for half an hour', async () => {
  const { id } = await makePerson();
  const { sessionId, tokenVersion } = await beginSession(id, now, true);
  const cookie = await encode({
    token: { sub: id, sid: sessionId, v: tokenVersion },
    secret: sessionSecret(),
  });
  const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
  expect(await readSession(cookie, minutes(29))).toMatchObject({ mayReset: true });
  expect(await readSession(cookie, minutes(31))).toMatchObject({ mayReset: false });
});
