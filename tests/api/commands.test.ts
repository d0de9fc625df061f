import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { run } from '#cli/run.ts';
import { readResetLink } from '#server/people/reset-password.ts';
import { makeTerminal } from '../cli/make-terminal.ts';
import { loadExisting, makeMember, makePerson } from '../server/people/make-person.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'jamdee-commands-'));
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function jamdee(...words: string[]) {
  const { terminal, out, errors } = makeTerminal(folder);
  return { status: await run(words, terminal), out, errors };
}

test('load-packs brings the content in, and says when there is nothing to do', async () => {
  expect(await jamdee('load-packs')).toMatchObject({
    status: 0,
    out: [expect.stringMatching(/^\d{3} facts loaded\.$/)],
  });
  expect((await jamdee('load-packs')).out).toEqual([expect.stringContaining('are up to date')]);
});

test('admin grant makes an administrator, and revoke an ordinary member again', async () => {
  const { id, name } = await makeMember();
  expect((await jamdee('admin', 'grant', name)).status).toBe(0);
  expect((await loadExisting(id)).administrator).toBe(true);
  expect((await jamdee('admin', 'revoke', name)).status).toBe(0);
  expect((await loadExisting(id)).administrator).toBe(false);
});

test.each(['https://jamdee.example', 'https://jamdee.example/'])(
  'admin reset-link prints a link that works, under the address of the server: %s',
  async (address) => {
    vi.stubEnv('NEXTAUTH_URL', address);
    const { id, name } = await makeMember();
    const { status, out } = await jamdee('admin', 'reset-link', name);
    expect([status, out.length]).toEqual([0, 2]);
    const token = /^https:\/\/jamdee\.example\/reset\/([\w-]{43})$/.exec(out[0] ?? '')?.[1] ?? '';
    expect(await readResetLink(token, new Date())).toMatchObject({ id });
  },
);

test.each([undefined, '', 'jamdee.example'])(
  'where the address of the server is %j none is made up: the path is printed, and what is missing',
  async (address) => {
    vi.stubEnv('NEXTAUTH_URL', address);
    const { id, name } = await makeMember();
    const { status, out } = await jamdee('admin', 'reset-link', name);
    expect([status, out[1]]).toEqual([0, expect.stringContaining('NEXTAUTH_URL')]);
    const token = /^\/reset\/([\w-]{43})$/.exec(out[0] ?? '')?.[1] ?? '';
    expect(await readResetLink(token, new Date())).toMatchObject({ id });
  },
);

test.each([[['admin']], [['admin', 'grant']], [['admin', 'crown', 'mali']], [['backup']], [['restore']]])(
  '%j is not how it is used',
  async (words) => {
    expect((await jamdee(...words)).status).toBe(2);
  },
);

test('a name nobody has is a plain sentence', async () => {
  const { status, errors } = await jamdee('admin', 'grant', 'nobody-at-all');
  expect([status, errors]).toEqual([1, ['jamdee: nobody has the user name "nobody-at-all"']]);
});

test('backup and restore bring back what was there', async () => {
  const { id } = await makePerson();
  expect(await jamdee('backup', 'all.gz')).toMatchObject({ status: 0 });
  const later = await makePerson();
  expect(await jamdee('restore', 'all.gz')).toMatchObject({ status: 0 });
  await expect(loadExisting(id)).resolves.toMatchObject({ id });
  await expect(loadExisting(later.id)).rejects.toThrow();
});

test('what cannot be written or read is a plain sentence, and nothing is changed', async () => {
  expect(await jamdee('backup', 'no/such/folder/all.gz')).toMatchObject({ status: 1 });
  const { status, errors } = await jamdee('restore', 'nowhere.gz');
  expect([status, errors]).toEqual([1, [expect.stringContaining('cannot be read; nothing was changed')]]);
});
