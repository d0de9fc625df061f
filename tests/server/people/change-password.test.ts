import { expect, test } from 'vitest';
import { changePassword } from '#server/people/change-password.ts';
import { openSession, readSession } from '#server/people/sessions.ts';
import { signInWithPassword } from '#server/people/sign-in.ts';
import { loadExisting, makeMember, somePassword } from './make-person.ts';

const now = new Date();
const next = 'nineteen giraffes';

test('with the old password the new one counts, and every session has ended', async () => {
  const { id, name } = await makeMember();
  const cookie = await openSession(id, now);
  const person = await loadExisting(id);
  expect(await changePassword(person, { old: somePassword, new: next }, false, now)).toEqual({ ok: true });
  expect(await readSession(cookie, now)).toEqual({ kind: 'ended' });
  expect(await signInWithPassword({ name, password: somePassword }, 'd', now)).toEqual({ kind: 'wrong' });
  expect(await signInWithPassword({ name, password: next }, 'd', now)).toMatchObject({ kind: 'ok' });
});

test('without the old password nothing changes', async () => {
  const { id, name } = await makeMember();
  const outcome = await changePassword(await loadExisting(id), { old: 'x', new: next }, false, now);
  expect(outcome).toEqual({ ok: false, problem: 'password-wrong' });
  expect(await signInWithPassword({ name, password: somePassword }, 'd', now)).toMatchObject({ kind: 'ok' });
});

test('whoever came in with a recovery code need not know the old one', async () => {
  const { id } = await makeMember();
  expect(await changePassword(await loadExisting(id), { old: '', new: next }, true, now)).toEqual({
    ok: true,
  });
});

test('a new password that will not do is refused before the old one is looked at', async () => {
  const { id, name } = await makeMember();
  const person = await loadExisting(id);
  expect(await changePassword(person, { old: 'x', new: 'short' }, false, now)).toEqual({
    ok: false,
    problem: 'password-short',
  });
  expect(await changePassword(person, { old: 'x', new: name }, false, now)).toEqual({
    ok: false,
    problem: 'password-is-name',
  });
});
