import { afterEach, expect, test, vi } from 'vitest';
import { readSessionToken, sessionSeconds, writeSessionToken } from '#server/people/session-token.ts';

const work = vi.hoisted(() => ({ opened: 0 }));
vi.mock('next-auth/jwt', async (original) => {
  const library = await original<typeof import('next-auth/jwt')>();
  const decode: typeof library.decode = (given) => {
    work.opened += 1;
    return library.decode(given);
  };
  return { ...library, decode };
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const token = { personId: 'p', sessionId: 's', tokenVersion: 3 };

test('what was written is read, and opened only once', async () => {
  const value = await writeSessionToken(token);
  work.opened = 0;
  for (let round = 0; round < 3; round += 1) expect(await readSessionToken(value)).toMatchObject(token);
  expect(work.opened).toBe(1);
});

test('a cookie that was read before is nothing any more once its time is over', async () => {
  const value = await writeSessionToken(token);
  expect(await readSessionToken(value)).not.toBeNull();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + (sessionSeconds + 1) * 1_000 });
  expect(await readSessionToken(value)).toBeNull();
});

test('with another secret a cookie that was read before is not ours', async () => {
  const value = await writeSessionToken(token);
  expect(await readSessionToken(value)).not.toBeNull();
  vi.stubEnv('NEXTAUTH_SECRET', 'another secret, of some length');
  expect(await readSessionToken(value)).toBeNull();
});

test('what is not ours is not remembered', async () => {
  work.opened = 0;
  for (let round = 0; round < 2; round += 1) expect(await readSessionToken('forged')).toBeNull();
  expect(work.opened).toBe(2);
});
