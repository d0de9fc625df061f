import { afterEach, expect, test, vi } from 'vitest';
import { accountHintOf } from '#server/people/account-hint.ts';
import { sessionCookies } from '#server/people/session-cookie.ts';
import { openSession } from '#server/people/sessions.ts';
import { makePerson } from './make-person.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('an answer that begins a session says whose it is', async () => {
  const { id } = await makePerson();
  const [session = ''] = sessionCookies(await openSession(id, new Date()), id);
  expect(await accountHintOf(['other=1', session])).toBe(
    `jamdee-account=${id}; Path=/; Max-Age=7776000; SameSite=Lax`,
  );
});

test('an answer that ends it takes the name away, and any other leaves it', async () => {
  const gone = 'next-auth.session-token=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax';
  expect(await accountHintOf([gone])).toBe('jamdee-account=; Path=/; Max-Age=0; SameSite=Lax');
  expect(await accountHintOf([])).toBeNull();
  expect(await accountHintOf(['next-auth.csrf-token=x; Path=/'])).toBeNull();
});

test('what was not written by us names nobody', async () => {
  expect(await accountHintOf(['next-auth.session-token=forged; Path=/'])).toMatch(/^jamdee-account=; /);
});

test('over https it goes over nothing else', async () => {
  vi.stubEnv('NEXTAUTH_URL', 'https://jamdee.example');
  const { id } = await makePerson();
  const [session = ''] = sessionCookies(await openSession(id, new Date()), id);
  expect(await accountHintOf([session])).toMatch(/; Secure$/);
});
