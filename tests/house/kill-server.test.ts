import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '../../scripts/free-port.ts';
import { type GuestClient, signInAsGuest } from './guest-client.ts';
import { type Running, runScript, startScript } from './run-script.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'jamdee-kill-'));
const environment = (port: number) => ({
  NODE_ENV: 'production',
  DATABASE_URL: `file:${path.join(folder, 'jamdee.db')}`,
  NEXTAUTH_SECRET: 'a secret for tests only, of some length',
  NEXTAUTH_URL: `http://127.0.0.1:${port}`,
});
let server: Running | undefined;
afterAll(() => {
  server?.child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** The built program itself, without the script around it: a signal then meets the server. */
async function serve(port: number): Promise<void> {
  const args = ['node_modules/next/dist/bin/next', 'start', '-p', String(port), '-H', '127.0.0.1'];
  server = startScript(args, environment(port));
  for (let tries = 0; tries < 600; tries += 1) {
    const isUp = await fetch(`http://127.0.0.1:${port}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The server did not come up:\n${server.printed()}`);
}

/** Gives answers one after another until the server is gone; keeps what was acknowledged, and what was not. */
async function answerUntilCut(guest: GuestClient, acknowledged: Set<string>): Promise<void> {
  for (;;) {
    const events = [guest.nextEvent(), guest.nextEvent()];
    try {
      for (const id of await guest.send(events)) acknowledged.add(id);
    } catch {
      return;
    }
  }
}

test('every acknowledged answer is there once after the server was killed in the middle', async () => {
  const port = await freePort();
  await runScript(['scripts/db/deploy.mjs'], environment(port));
  await serve(port);
  const guests = await Promise.all([1, 2, 3].map(() => signInAsGuest(`http://127.0.0.1:${port}`)));
  const acknowledged = guests.map(() => new Set<string>());
  const count = () => acknowledged.reduce((sum, ids) => sum + ids.size, 0);
  // Killed after so many answers more, not after so long: slow machines are killed in the middle too.
  for (const more of [6, 31, 17]) {
    const enough = count() + more;
    const answering = guests.map((guest, at) => answerUntilCut(guest, acknowledged[at] ?? new Set()));
    while (count() < enough) await new Promise((resolve) => setTimeout(resolve, 5));
    server?.child.kill('SIGKILL');
    await Promise.all(answering);
    await server?.ended;
    await serve(port);
  }
  for (const [at, guest] of guests.entries()) {
    const stored = await guest.storedIds();
    expect(new Set(stored).size).toBe(stored.length);
    expect([...(acknowledged[at] ?? [])].filter((id) => !stored.includes(id))).toEqual([]);
    expect(stored.length).toBeGreaterThan(0);
  }
});
