import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenServerAnswers } from '#offline/worker/when-server-answers.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const well = () => Response.json({ ok: true });
const portal = () => new Response('<p>sign in', { headers: { 'content-type': 'text/html' } });
const none = () => {
  throw new TypeError('Failed to fetch');
};

/** A network that gives these answers one after the other, the last one for ever. */
function network(...answers: readonly (() => Response)[]) {
  let asked = 0;
  const load = vi.fn(async () => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    return (answer ?? none)();
  });
  const onAnswer = vi.fn();
  return { load, onAnswer, stop: whenServerAnswers(onAnswer, load) };
}

const saysOnline = async () => {
  dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
};

test('a browser that says there is a network is believed when the server answers', async () => {
  const { onAnswer } = network(well);
  await saysOnline();
  expect(onAnswer).toHaveBeenCalledOnce();
});

test('a browser that says so too soon is asked again', async () => {
  const { onAnswer } = network(none, well);
  await saysOnline();
  expect(onAnswer).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(onAnswer).toHaveBeenCalledOnce();
});

test('a server that comes back without a word from the browser is noticed', async () => {
  const { onAnswer } = network(none, none, well);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onAnswer).toHaveBeenCalledOnce();
});

test('the page of a network that wants a sign-in is no answer', async () => {
  const { onAnswer, stop } = network(portal);
  await saysOnline();
  await vi.advanceTimersByTimeAsync(300_000);
  expect(onAnswer).not.toHaveBeenCalled();
  stop();
});

test('an hour without a network costs fewer than a hundred questions', async () => {
  const { load, stop } = network(none);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(load.mock.calls.length).toBeGreaterThan(10);
  expect(load.mock.calls.length).toBeLessThan(100);
  stop();
});

test('it is said once, and not after it was stopped', async () => {
  const once = network(well);
  await saysOnline();
  await saysOnline();
  await vi.advanceTimersByTimeAsync(300_000);
  expect(once.onAnswer).toHaveBeenCalledOnce();
  const stopped = network(well);
  stopped.stop();
  await saysOnline();
  await vi.advanceTimersByTimeAsync(300_000);
  expect(stopped.onAnswer).not.toHaveBeenCalled();
});
