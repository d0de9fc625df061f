import { expect, test } from 'vitest';
import { db } from '#server/db.ts';
import { deleteAccount } from '#server/people/delete-account.ts';
import { loadExisting, makeGuest, makeMember, somePassword } from './make-person.ts';

const now = new Date();

test('everything of a person goes, and a reported mistake stays without the name', async () => {
  const { id } = await makeMember();
  await db.deck.create({ data: { id: crypto.randomUUID(), ownerId: id, title: 'ชุด' } });
  await db.session.create({ data: { personId: id, expiresAt: now } });
  const report = await db.report.create({
    data: { personId: id, eventId: 'e', card: 'fact:a#value', comment: 'ปีผิด' },
  });
  expect(await deleteAccount(await loadExisting(id), somePassword, now)).toEqual({ kind: 'ok' });
  expect(await db.person.findUnique({ where: { id } })).toBeNull();
  expect(await db.deck.count({ where: { ownerId: id } })).toBe(0);
  expect(await db.session.count({ where: { personId: id } })).toBe(0);
  expect(await db.recoveryCode.count({ where: { personId: id } })).toBe(0);
  expect(await db.report.findUniqueOrThrow({ where: { id: report.id } })).toMatchObject({ personId: null });
});

test('a wrong password deletes nothing', async () => {
  const { id } = await makeMember();
  expect(await deleteAccount(await loadExisting(id), 'x', now)).toEqual({ kind: 'wrong' });
  expect(await db.person.count({ where: { id } })).toBe(1);
});

test('a guest has no password to give', async () => {
  const { id } = await makeGuest();
  expect(await deleteAccount(await loadExisting(id), '', now)).toEqual({ kind: 'ok' });
  expect(await db.identity.count({ where: { personId: id } })).toBe(0);
});
