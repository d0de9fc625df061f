import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { db } from '#server/db.ts';
import { restoreBackup } from '#server/exchange/restore-backup.ts';
import { writeBackup } from '#server/exchange/write-backup.ts';
import { setAdministrator } from '#server/people/administrators.ts';
import { changePassword } from '#server/people/change-password.ts';
import { countRecoveryCodesLeft, issueRecoveryCodes } from '#server/people/recovery-codes.ts';
import { issueResetLink, readResetLink } from '#server/people/reset-password.ts';
import { endSession, openSession, readSession } from '#server/people/sessions.ts';
import { signInWithCode, signInWithPassword } from '#server/people/sign-in.ts';
import { loadExisting, makeMember, somePassword } from '../people/make-person.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'jamdee-secrets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = path.join(folder, 'all.gz');
const now = new Date('2026-06-01T00:00:00.000Z');
const newPassword = 'fifteen elephants';

/** Backs up, lets something happen, and restores. */
async function restoreAfter(happen: () => Promise<unknown>): Promise<void> {
  await writeBackup(file, now, () => undefined);
  await happen();
  expect(await restoreBackup(file, () => undefined)).toMatchObject({ ok: true });
}

test('every session has ended: those of before, of since, and the one that was signed out', async () => {
  const { id } = await makeMember();
  const [kept, ended] = [await openSession(id, now), await openSession(id, now)];
  let later = '';
  await restoreAfter(async () => {
    const session = await readSession(ended, now);
    if (session.kind !== 'open') throw new Error('The session is not open.');
    await endSession(session.sessionId);
    later = await openSession(id, now);
  });
  for (const cookie of [kept, ended, later]) {
    expect(await readSession(cookie, now)).toEqual({ kind: 'ended' });
  }
});

test('no link to choose a password works again', async () => {
  const { name } = await makeMember();
  const link = await issueResetLink('operator', name, now);
  await restoreAfter(async () => undefined);
  expect(link.ok && (await readResetLink(link.token, now))).toBeNull();
});

test('a code that was spent stays spent, and the others work', async () => {
  const { id, name, codes } = await makeMember();
  const [spent = '', other = ''] = codes;
  await restoreAfter(() => signInWithCode({ name, code: spent }, 'd', now));
  expect(await signInWithCode({ name, code: spent }, 'd', now)).toEqual({ kind: 'wrong' });
  expect(await signInWithCode({ name, code: other }, 'd', now)).toEqual({ kind: 'ok', personId: id });
});

test('codes that were made anew are the ones that hold', async () => {
  const { id, name, codes } = await makeMember();
  let renewed: readonly string[] = [];
  await restoreAfter(async () => {
    renewed = await issueRecoveryCodes(id);
  });
  expect(await signInWithCode({ name, code: codes[0] ?? '' }, 'd', now)).toEqual({ kind: 'wrong' });
  expect(await signInWithCode({ name, code: renewed[0] ?? '' }, 'd', now)).toMatchObject({ kind: 'ok' });
});

test('a password that was changed stays changed', async () => {
  const { id, name } = await makeMember();
  await restoreAfter(async () =>
    changePassword(await loadExisting(id), { old: somePassword, new: newPassword }, false, now),
  );
  expect(await signInWithPassword({ name, password: somePassword }, 'd', now)).toEqual({ kind: 'wrong' });
  expect(await signInWithPassword({ name, password: newPassword }, 'd', now)).toMatchObject({ kind: 'ok' });
});

test('whoever is an administrator no longer does not become one', async () => {
  const [former, still] = [await makeMember(), await makeMember()];
  for (const { name } of [former, still]) await setAdministrator(name, true);
  await restoreAfter(() => setAdministrator(former.name, false));
  expect(await loadExisting(former.id)).toMatchObject({ administrator: false });
  expect(await loadExisting(still.id)).toMatchObject({ administrator: true });
});

test('on a machine that knows nobody, what the file says of people holds', async () => {
  const { id, name } = await makeMember();
  await restoreAfter(() => db.person.deleteMany());
  expect(await countRecoveryCodesLeft(id)).toBe(8);
  expect(await signInWithPassword({ name, password: somePassword }, 'd', now)).toMatchObject({ kind: 'ok' });
});

test('one restore after another leaves nothing in between', async () => {
  await restoreAfter(async () => undefined);
  expect(await restoreBackup(file, () => undefined)).toMatchObject({ ok: true });
});
