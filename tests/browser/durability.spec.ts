import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { schedulingOf } from '#core/people/scheduling-of.ts';
import { defaultSettings } from '#core/people/settings.ts';
import { foldEvents } from '#core/progress/fold-events.ts';
import { noRenames } from '#core/progress/rename-card.ts';
import { memoriesOf } from '#core/progress/state-views.ts';
import { freePort } from '../../scripts/free-port.ts';
import { enterAsGuest, type HttpGuest, makeReview } from './http-guest.ts';

const rounds = Math.ceil(3 * Number(process.env.TEST_RUNS ?? 1));
const learners = 6;
const folder = mkdtempSync(path.join(os.tmpdir(), 'jamdee-durability-'));
const database = `file:${path.join(folder, 'jamdee.db')}`;
const env = { ...process.env, NODE_ENV: 'production', DATABASE_URL: database } as const;
let server: ChildProcess | undefined;

test.afterAll(() => {
  server?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

test('a server that is killed while people answer has every answer it acknowledged, once', async () => {
  test.setTimeout(60_000 + rounds * 40_000);
  execFileSync(process.execPath, ['scripts/db/deploy.mjs'], { env, stdio: 'ignore' });
  const port = await freePort();
  const address = `http://localhost:${port}`;
  server = await start(port, address);
  const people: Learner[] = [];
  for (let index = 0; index < learners; index += 1) people.push(makeLearner(await enterAsGuest(address)));
  for (let round = 0; round < rounds; round += 1) {
    const answering = people.map((learner) => answerUntilCut(learner));
    await enoughAcknowledged(people, (round + 1) * 2 * learners);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 600));
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
    await Promise.all(answering);
    server = await start(port, address);
  }
  for (const learner of people) await check(learner);
});

/** Waits, on a slow machine longer, until the server has acknowledged so many answers in all. */
async function enoughAcknowledged(people: readonly Learner[], count: number): Promise<void> {
  await expect
    .poll(() => people.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0), { timeout: 30_000 })
    .toBeGreaterThanOrEqual(count);
}

interface Learner {
  readonly guest: HttpGuest;
  readonly device: string;
  readonly acknowledged: Set<string>;
  sequence: number;
  /** Sent, and no answer came: to be sent again under the same ids. */
  pending: readonly { readonly id: string }[];
}

function makeLearner(guest: HttpGuest): Learner {
  return { guest, device: randomUUID(), acknowledged: new Set(), sequence: 0, pending: [] };
}

/** Answers as fast as the server takes it, until it is gone. */
async function answerUntilCut(learner: Learner): Promise<void> {
  for (;;) {
    if (learner.pending.length === 0) learner.pending = [nextReview(learner), nextReview(learner)];
    try {
      const receipts = await learner.guest.post(learner.pending);
      for (const { id, status } of receipts) {
        expect(['stored', 'duplicate']).toContain(status);
        learner.acknowledged.add(id);
      }
      learner.pending = [];
    } catch (error) {
      if (error instanceof TypeError) return;
      throw error;
    }
  }
}

function nextReview(learner: Learner) {
  learner.sequence += 1;
  return makeReview(learner.device, learner.sequence, `fact:card-${learner.sequence % 20}#value`);
}

/** Every acknowledged answer is there once, and every card is what its answers fold to. */
async function check({ guest, acknowledged }: Learner): Promise<void> {
  const events = await guest.loadEvents();
  const ids = events.map(({ event }) => event.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...acknowledged].filter((id) => !ids.includes(id))).toEqual([]);
  const { memories } = (await (await guest.get('/api/v1/me/export')).json()) as {
    memories: { card: string }[];
  };
  const context = { settings: schedulingOf(defaultSettings('th')), renames: noRenames };
  const expected = [...memoriesOf(foldEvents(events, context)).values()];
  const byCard = (a: { card: string }, b: { card: string }) => (a.card < b.card ? -1 : 1);
  expect(memories.toSorted(byCard)).toEqual(expected.toSorted(byCard));
}

/** Starts the built server, and waits until it answers. */
async function start(port: number, address: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
    env: { ...env, NEXTAUTH_SECRET: 'for the durability test only, of some length', NEXTAUTH_URL: address },
    stdio: 'ignore',
  });
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`);
    const response = await fetch(`${address}/api/health`).catch(() => null);
    if (response?.ok) return child;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
