import { expect, onTestFinished, test, vi } from 'vitest';
import { takeFirstReply } from '#offline/progress/first-reply.ts';
import { firstReplyScript } from '#offline/progress/first-reply-script.ts';
import { openLibrary } from '#tests/offline/facts/make-packs.ts';
import { openTab, setCookie, type TestWorld, untilSynced } from '#tests/offline/open-world.ts';
import { openAnn } from '#tests/offline/progress/open-ann.ts';

/** As the head of a page does. */
const runScript = new Function(firstReplyScript) as () => void;

async function questionsTo(world: TestWorld, door = 'snapshot'): Promise<number> {
  return (await world.read()).seen.filter(({ path }) => path.startsWith(`/api/v1/${door}`)).length;
}

test('a device that holds nothing asks before the app is there, and the app takes that answer', async () => {
  const world = await openAnn();
  runScript();
  await expect.poll(() => questionsTo(world)).toBe(1);
  const { study } = await openTab();
  await untilSynced(study);
  expect(study.getState().account?.id).toBe('ann');
  expect(await questionsTo(world)).toBe(1);
  await study.sync();
  expect(await questionsTo(world)).toBe(2);
});

test('a device that was here before asks for nothing', async () => {
  await openAnn();
  await openTab();
  runScript();
  expect(takeFirstReply('/api/v1/snapshot?cursor=')).toBeUndefined();
});

test('an answer that was for another person is not taken', async () => {
  const world = await openAnn();
  setCookie('jamdee-account', 'ann');
  runScript();
  await expect.poll(() => questionsTo(world)).toBe(1);
  await world.change({ session: 'bob' });
  setCookie('jamdee-account', 'bob');
  const { study } = await openTab();
  await untilSynced(study);
  expect(study.getState().account?.id).toBe('bob');
  expect(await questionsTo(world)).toBe(2);
});

test('without a network the first question is asked again later, as any other', async () => {
  const world = await openAnn();
  await world.break('/api/v1/snapshot', 'cut');
  runScript();
  const { study } = await openTab();
  await expect.poll(() => study.getState().sync).toBe('offline');
  await world.heal();
  await study.sync();
  expect(study.getState()).toMatchObject({ sync: 'synced', account: { id: 'ann' } });
});

test('on a slow network the pack that the address names is fetched with it, and no other', async () => {
  const world = await openLibrary();
  const before = location.href;
  onTestFinished(() => history.replaceState(null, '', before));
  await world.break('/api/v1/snapshot', 'slow');
  for (const deck of ['of-somebody', 'a']) {
    history.replaceState(null, '', `?deck=${deck}`);
    runScript();
    await takeFirstReply('/api/v1/snapshot?cursor=');
  }
  await expect.poll(() => questionsTo(world, 'packs/a')).toBe(1);
  expect(await questionsTo(world, 'packs/')).toBe(1);
});

test('on a fast network no pack is asked for before the study is open', async () => {
  const world = await openLibrary();
  const before = location.href;
  onTestFinished(() => history.replaceState(null, '', before));
  history.replaceState(null, '', '?deck=a');
  const clock = vi.spyOn(performance, 'now').mockReturnValue(1_000);
  onTestFinished(() => clock.mockRestore());
  runScript();
  await (await globalThis.jamdeeFirstReplies?.['/api/v1/snapshot?cursor='])?.clone().json();
  expect(Object.keys(globalThis.jamdeeFirstReplies ?? {})).toEqual(['/api/v1/snapshot?cursor=']);
  expect(await questionsTo(world, 'packs/')).toBe(0);
});
