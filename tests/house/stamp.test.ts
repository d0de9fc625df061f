import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runScript } from './run-script.ts';

const folder = 'test-results/stamp';
beforeEach(() => mkdirSync(`${folder}/inputs`, { recursive: true }));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Does "work" behind a stamp for the folder's inputs; prints what happened. */
async function attempt(work = ''): Promise<string> {
  const script = `
    import { hashOf, unlessDone } from './scripts/prepare/stamp.mjs';
    let worked = 'nothing to do';
    await unlessDone('${folder}/stamp', hashOf(['${folder}/inputs', '${folder}/absent']), () => {
      worked = 'worked';
      ${work}
    });
    process.stdout.write(worked);`;
  const { code, printed } = await runScript(['--input-type=module', '-e', script]);
  return code === 0 ? printed : 'failed';
}

test('finished work is not repeated', async () => {
  expect([await attempt(), await attempt()]).toEqual(['worked', 'nothing to do']);
});

test('work that broke off is done again, even over an older success', async () => {
  await attempt();
  writeFileSync(`${folder}/inputs/new`, '1');
  expect(await attempt("throw new Error('no network');")).toBe('failed');
  rmSync(`${folder}/inputs/new`);
  expect(await attempt()).toBe('worked');
});

test.each([
  ['another content', () => writeFileSync(`${folder}/inputs/a`, '2')],
  ['another name', () => writeFileSync(`${folder}/inputs/b`, '1')],
  ['an input that was absent', () => writeFileSync(`${folder}/absent`, '1')],
])('%s means work', async (_, change) => {
  writeFileSync(`${folder}/inputs/a`, '1');
  await attempt();
  change();
  expect(await attempt()).toBe('worked');
});

test('what is made from the inputs is no input', async () => {
  await attempt();
  mkdirSync(`${folder}/inputs/generated`);
  writeFileSync(`${folder}/inputs/generated/client.ts`, '1');
  expect(await attempt()).toBe('nothing to do');
});
