import { beforeEach, expect, test, vi } from 'vitest';
import { startSession } from '#server/people/current-person.ts';
import { readSession } from '#server/people/sessions.ts';
import { makePerson } from './make-person.ts';

const jar = vi.hoisted(() => new Map<string, { value: string; options: { httpOnly?: boolean } }>());
vi.mock('next/headers', () => ({
  cookies: async () => ({
    set: (name: string, value: string, options: object) => jar.set(name, { value, options }),
  }),
}));

beforeEach(() => jar.clear());

test('a new session comes with a cookie that scripts can read, and which opens nothing', async () => {
  const { id } = await makePerson();
  await startSession(id);
  const [session, account] = [jar.get('next-auth.session-token'), jar.get('jamdee-account')];
  expect(await readSession(session?.value, new Date())).toMatchObject({ kind: 'open', person: { id } });
  expect(session?.options.httpOnly).toBe(true);
  expect(account).toMatchObject({ value: id, options: { httpOnly: false } });
  expect(await readSession(account?.value, new Date())).toEqual({ kind: 'ended' });
});
