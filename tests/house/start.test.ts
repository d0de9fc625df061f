import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '../../scripts/free-port.ts';
import { type Running, runScript, startScript } from './run-script.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'jamdee-start-'));
const started: Running[] = [];
afterAll(() => {
  for (const { child } of started) child.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

const environment = (port: number) => ({
  PORT: String(port),
  DATABASE_URL: `file:${path.join(folder, 'jamdee.db')}`,
  NEXTAUTH_SECRET: 'a secret for tests only, of some length',
});

/** `npm start` without npm; answers when the address is printed. */
async function start(port: number) {
  const running = startScript(['scripts/start.mjs'], environment(port));
  started.push(running);
  const ready = new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      if (!running.printed().includes(`Jamdee is ready: http://localhost:${port}`)) return;
      clearInterval(timer);
      resolve();
    }, 20);
  });
  const early = running.ended.then((code) => {
    throw new Error(`It ended with ${code} before it was ready:\n${running.printed()}`);
  });
  early.catch(() => {}); // after it was ready, an end is what the test asks for
  await Promise.race([ready, early]);
  return running;
}

const answers = (port: number) =>
  fetch(`http://127.0.0.1:${port}/api/health`).then(
    () => true,
    () => false,
  );

test('a taken port is said at once, with the way out', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const { code, printed } = await runScript(['scripts/start.mjs'], environment(port));
  other.close();
  expect(code).toBe(1);
  expect(printed.trim()).toBe(
    `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
  );
});

test.each(['abc', '0', '70000', '-1', '3000 '])('the port %j is refused with a sentence', async (PORT) => {
  const { code, printed } = await runScript(['scripts/start.mjs'], { PORT });
  expect([code, printed.trim()]).toEqual([
    1,
    `PORT must be a number from 1 to 65535, not ${JSON.stringify(PORT)}.`,
  ]);
});

test('it serves, stops cleanly on Ctrl-C and on SIGTERM, and a second start does nothing twice', async () => {
  const port = await freePort();
  const first = await start(port);
  expect(await answers(port)).toBe(true);
  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);
  expect(await answers(port)).toBe(false);

  const second = await start(port);
  expect(await answers(port)).toBe(true);
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
  expect(await answers(port)).toBe(false);
  // How fast that is, the bench says: a busy machine must not fail a test.
  expect(second.printed()).not.toMatch(/Installing|Generating|Building|Loading|migrated|loaded/);
});
