import { expect, test } from 'vitest';
import { db } from '#server/db.ts';
import { setAdministrator } from '#server/people/administrators.ts';
import {
  issueResetLink,
  mayIssueResetLinks,
  readResetLink,
  resetPassword,
} from '#server/people/reset-password.ts';
import { openSession, readSession } from '#server/people/sessions.ts';
import { signInWithPassword } from '#server/people/sign-in.ts';
import { loadExisting, makeMember } from './make-person.ts';

const now = new Date();
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const next = 'nineteen giraffes';

async function makeLink(name: string): Promise<string> {
  const link = await issueResetLink('operator', name.toUpperCase(), now);
  if (!link.ok) throw new Error(link.problem);
  return link.token;
}

test('a link lets its person choose a new password once, and ends all sessions', async () => {
  const { id, name } = await makeMember();
  const cookie = await openSession(id, now);
  const token = await makeLink(name);
  expect(await readResetLink(token, hours(23))).toMatchObject({ id });
  expect(await resetPassword(token, next, hours(23))).toEqual({ ok: true, personId: id });
  expect(await readSession(cookie, now)).toEqual({ kind: 'ended' });
  expect(await signInWithPassword({ name, password: next }, 'd', now)).toMatchObject({ kind: 'ok' });
  expect(await resetPassword(token, next, now)).toEqual({ ok: false, problem: 'link-spent' });
  expect(await readResetLink(token, now)).toBeNull();
});

test('after a day a link is dead, and a newer link kills the one before', async () => {
  const { name } = await makeMember();
  const first = await makeLink(name);
  expect(await readResetLink(first, hours(25))).toBeNull();
  const second = await makeLink(name);
  expect(await resetPassword(first, next, now)).toEqual({ ok: false, problem: 'link-spent' });
  expect(await resetPassword(second, next, now)).toMatchObject({ ok: true });
});

test('a password that will not do does not spend the link', async () => {
  const { name } = await makeMember();
  const token = await makeLink(name);
  expect(await resetPassword(token, 'short', now)).toEqual({ ok: false, problem: 'password-short' });
  expect(await resetPassword(token, next, now)).toMatchObject({ ok: true });
});

test('of two uses at once one counts', async () => {
  const { name } = await makeMember();
  const token = await makeLink(name);
  const outcomes = await Promise.all([
    resetPassword(token, next, now),
    resetPassword(token, `${next}!`, now),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
});

test('only administrators issue links, and what is stored does not open anything', async () => {
  const [admin, member] = [await makeMember(), await makeMember()];
  expect(await issueResetLink(await loadExisting(member.id), admin.name, now)).toEqual({
    ok: false,
    problem: 'forbidden',
  });
  expect(await issueResetLink(null, admin.name, now)).toEqual({ ok: false, problem: 'forbidden' });
  await setAdministrator(admin.name, true);
  const askers = [null, await loadExisting(member.id), await loadExisting(admin.id)];
  expect(askers.map(mayIssueResetLinks)).toEqual([false, false, true]);
  const link = await issueResetLink(await loadExisting(admin.id), member.name, now);
  const row = await db.resetToken.findFirstOrThrow({ where: { personId: member.id } });
  expect(row.issuedBy).toBe(admin.id);
  expect(link.ok && JSON.stringify(row).includes(link.token)).toBe(false);
});

test('there is no link for a name nobody has', async () => {
  expect(await issueResetLink('operator', 'nobody-at-all', now)).toEqual({ ok: false, problem: 'not-found' });
});
