import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { test as base, expect } from '@playwright/test';
import type { Snapshot } from '#core/progress/wire.ts';
import { signIn } from './http-guest.ts';

/** What the framework does with calls of server actions that no page of ours makes. */

type Headers = Readonly<Record<string, string>>;

/** A guest, who has no teacher mode until an action is run. */
interface Caller {
  /** Calls the action; answers with the status. */
  call(headers: Headers, body: string): Promise<number>;
  hasTeacherMode(): Promise<boolean>;
  isAdministrator(): Promise<boolean>;
}

const test = base.extend<{ caller: Caller }>({
  caller: async ({ baseURL }, use) => {
    const server = baseURL ?? '';
    const cookie = await signIn(server, 'guest', { guestKey: randomUUID() });
    const ours = { cookie, origin: server, 'content-type': 'text/plain;charset=UTF-8' };
    const action = await idOfAction('setTeacherMode');
    const account = async () => {
      const response = await fetch(`${server}/api/v1/snapshot`, { headers: { cookie } });
      const snapshot = (await response.json()) as Snapshot;
      if (!snapshot.account) throw new Error('The session has ended.');
      return snapshot.account;
    };
    await use({
      call: (headers, body) =>
        post(`${server}/settings`, { ...ours, 'next-action': action, ...headers }, body),
      hasTeacherMode: async () => (await account()).teacherMode,
      isAdministrator: async () => (await account()).administrator,
    });
    expect((await fetch(`${server}/api/health`)).status).toBe(200);
  },
});

test('a call as our pages make it does what it says, so that the others here could have', async ({
  caller,
}) => {
  expect(await caller.call({}, '[true]')).toBe(200);
  expect(await caller.hasTeacherMode()).toBe(true);
});

const elsewhere: readonly Headers[] = [
  { origin: 'null' },
  { origin: 'https://evil.example' },
  { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
  { origin: 'http://localhost:1' },
  { origin: '' },
];
for (const headers of elsewhere) {
  test(`a call from elsewhere is refused and does nothing: ${JSON.stringify(headers)}`, async ({
    caller,
  }) => {
    expect(await caller.call(headers, '[true]')).toBe(403);
    expect(await caller.hasTeacherMode()).toBe(false);
  });
}

for (const action of ['00'.repeat(21), 'x', '__proto__', 'constructor']) {
  test(`an action that there is not is refused: ${action.slice(0, 11)}`, async ({ caller }) => {
    const status = await caller.call({ 'next-action': action }, '[true]');
    expect([400, 404, 409]).toContain(status);
    expect(await caller.hasTeacherMode()).toBe(false);
  });
}

for (const [what, body] of [
  ['nothing', ''],
  ['half a list', '[true'],
  ['a text that is no JSON', 'true]'],
  ['a row that is missing', '["$1"]'],
  ['another action', '["$F1"]'],
  ['a promise of itself', '["$@0"]'],
  ['a map', '["$Q1"]'],
  ['the maker of functions', '["$1:__proto__:constructor:constructor"]'],
  ['a prototype', '[{"__proto__":{"administrator":true},"then":"$0"}]'],
  ['ten thousand brackets', '['.repeat(10_000) + ']'.repeat(10_000)],
  ['three megabytes', `["${'x'.repeat(3_000_000)}"]`],
  ['a huge number', `["$n${'9'.repeat(500_000)}"]`],
] as const) {
  test(`a call with ${what} does nothing, and the server goes on`, async ({ caller }) => {
    await caller.call({}, body);
    expect(await caller.hasTeacherMode()).toBe(false);
    expect(await caller.isAdministrator()).toBe(false);
  });
}

test('neither a form nor a form with files calls an action', async ({ caller }) => {
  const files = { 'content-type': 'multipart/form-data; boundary=x' };
  const part = '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n[true]\r\n--x--\r\n';
  expect(await caller.call(files, part)).toBe(415);
  await caller.call({ 'content-type': 'application/x-www-form-urlencoded' }, '0=[true]');
  expect(await caller.hasTeacherMode()).toBe(false);
});

/** Under which id the build that is served knows an action. */
async function idOfAction(name: string): Promise<string> {
  const manifest = JSON.parse(await readFile('.next/server/server-reference-manifest.json', 'utf8')) as {
    node: Record<string, { exportedName?: string }>;
  };
  const found = Object.entries(manifest.node).find(([, { exportedName }]) => exportedName === name);
  if (!found) throw new Error(`The build has no action ${name}.`);
  return found[0];
}

/** `fetch` would not send such headers. The status; 0 when the connection is cut. */
function post(url: string, headers: Headers, body: string): Promise<number> {
  return new Promise((resolve) => {
    const call = request(url, { method: 'POST', headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    });
    call.on('error', () => resolve(0));
    call.setTimeout(20_000, () => call.destroy());
    call.end(body);
  });
}
