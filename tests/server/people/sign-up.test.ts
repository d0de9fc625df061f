import { expect, test } from 'vitest';
import { db } from '#server/db.ts';
import { findGuest } from '#server/people/guest.ts';
import { openSession, readSession } from '#server/people/sessions.ts';
import { signInWithCode, signInWithPassword } from '#server/people/sign-in.ts';
import { signUp } from '#server/people/sign-up.ts';
import { freshName, loadExisting, makeGuest, makeMember, somePassword } from './make-person.ts';

const now = new Date('2026-03-01T00:00:00Z');

test('a guest who signs up is the same person, with everything, and the key of the browser opens it no longer', async () => {
  const guest = await makeGuest();
  const deck = { id: crypto.randomUUID(), ownerId: guest.id, title: 'ชุดของฉัน' };
  await db.deck.create({ data: deck });
  const cookie = await openSession(guest.id, now);
  const name = `Mali-${freshName()}`;
  const outcome = await signUp({ name, password: somePassword }, await loadExisting(guest.id), now);
  expect(outcome).toMatchObject({ ok: true, personId: guest.id });
  expect(await loadExisting(guest.id)).toMatchObject({ kind: 'member', name, userName: name.toLowerCase() });
  expect(await db.deck.count({ where: { ownerId: guest.id } })).toBe(1);
  expect(await findGuest(guest.guestKey)).toBeNull();
  // A session from before may be in other hands: it is never carried over.
  expect(await readSession(cookie, now)).toEqual({ kind: 'ended' });
});

test('a visitor who signs up can sign in with the password, and once with each of eight codes', async () => {
  const { id, name, codes } = await makeMember();
  expect(new Set(codes).size).toBe(8);
  expect(await signInWithPassword({ name, password: somePassword }, 'd', now)).toEqual({
    kind: 'ok',
    personId: id,
  });
  const typed = { name, code: (codes[0] ?? '').toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o') };
  expect(await signInWithCode(typed, 'd', now)).toEqual({ kind: 'ok', personId: id });
  expect(await signInWithCode(typed, 'd', now)).toEqual({ kind: 'wrong' });
});

test('neither the password nor a code is stored as it is', async () => {
  const { id, codes } = await makeMember();
  const row = await db.person.findUniqueOrThrow({ where: { id }, include: { recoveryCodes: true } });
  expect(row.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  const stored = JSON.stringify(row);
  for (const secret of [somePassword, ...codes, ...codes.map((code) => code.replaceAll('-', ''))]) {
    expect(stored).not.toContain(secret);
  }
});

test('everything that is wrong is said at once', async () => {
  expect(await signUp({ name: 'a', password: 'b' }, null, now)).toEqual({
    ok: false,
    problems: ['name-short', 'password-short'],
  });
});

test('of two who want one name at the same time one gets it', async () => {
  const name = freshName();
  const outcomes = await Promise.all(
    [name, name.toUpperCase()].map((typed) => signUp({ name: typed, password: somePassword }, null, now)),
  );
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, problems: ['name-taken'] });
  expect(await db.person.count({ where: { name } })).toBe(1);
});

test('a member cannot sign up again over the own account', async () => {
  const { id } = await makeMember();
  const outcome = await signUp({ name: freshName(), password: somePassword }, await loadExisting(id), now);
  expect(outcome).toEqual({ ok: false, problems: ['already-member'] });
});

test('a double tap makes one member, with one set of codes', async () => {
  const guest = await makeGuest();
  const person = await loadExisting(guest.id);
  const typed = { name: freshName(), password: somePassword };
  const outcomes = await Promise.all([signUp(typed, person, now), signUp(typed, person, now)]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.recoveryCode.count({ where: { personId: guest.id } })).toBe(8);
});
