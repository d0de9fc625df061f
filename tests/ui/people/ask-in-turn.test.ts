import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AuthReply } from '#offline/people/auth-door.ts';
import { askInTurn } from '#ui/people/ask-in-turn.ts';

const wait = (seconds: number): AuthReply => ({ kind: 'refused', code: `wait-${seconds}` });
const ok: AuthReply = { kind: 'ok', url: '/' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Asks a server that gives these replies, the last one for ever. */
function askServer(...replies: readonly AuthReply[]) {
  const stop = new AbortController();
  const ask = vi.fn(async () => replies[ask.mock.calls.length - 1] ?? (replies.at(-1) as AuthReply));
  const onWait = vi.fn();
  return { ask, onWait, stop, reply: askInTurn(ask, { signal: stop.signal, onWait }) };
}

test('what is answered at once is the answer', async () => {
  const { ask, onWait, reply } = askServer({ kind: 'refused', code: 'CredentialsSignin' });
  expect(await reply).toEqual({ kind: 'refused', code: 'CredentialsSignin' });
  expect([ask.mock.calls.length, onWait.mock.calls.length]).toEqual([1, 0]);
});

test('whoever is told to wait asks again just then, until there is an answer', async () => {
  const { ask, onWait, reply } = askServer(wait(90), wait(2), ok);
  await vi.advanceTimersByTimeAsync(89_999);
  expect([ask.mock.calls.length, onWait.mock.calls.length]).toEqual([1, 1]);
  await vi.advanceTimersByTimeAsync(1);
  expect(ask).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await reply).toEqual(ok);
});

test('nobody waits for ever, and whoever types something else stops waiting', async () => {
  const patient = askServer(wait(2));
  await vi.advanceTimersByTimeAsync(16 * 60_000);
  expect(await patient.reply).toEqual(wait(2));
  const other = askServer(wait(300));
  await vi.advanceTimersByTimeAsync(1_000);
  other.stop.abort();
  expect(await other.reply).toEqual(wait(300));
  expect(other.ask).toHaveBeenCalledTimes(1);
});
