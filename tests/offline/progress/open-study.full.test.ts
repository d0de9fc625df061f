import { expect, onTestFinished, test, vi } from 'vitest';
import type { Study } from '#offline/progress/study.ts';
import { openTab, untilSynced } from '#tests/offline/open-world.ts';
import { openAnn } from '#tests/offline/progress/open-ann.ts';

const facts = Array.from({ length: 12 }, (_, index) => `f${index}`);
const shown = (study: Study) => study.getState().memories.size;

/** From here on the device has room for so many more events, and for cards only if it is said. */
function fillDevice(events: number, cards: boolean): () => void {
  const put = IDBObjectStore.prototype.put;
  let room = events;
  const putting = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (this.name === 'events') room -= 1;
    if (room < 0 && (this.name === 'events' || (this.name === 'cards' && !cards)))
      throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, args);
  });
  const free = () => putting.mockRestore();
  onTestFinished(free);
  return free;
}

/** Ann has studied on another device; this one was never hers. */
async function openAnnElsewhere() {
  const world = await openAnn();
  const { study } = await openTab();
  for (const fact of facts) await study.review(`fact:${fact}#value`, 3, 900);
  await untilSynced(study);
  study.close();
  localStorage.removeItem('jamdee-registry');
  await world.change({ pageSize: 4 });
}

test('a device that becomes full in the middle of a history shows what has come', async () => {
  await openAnnElsewhere();
  const free = fillDevice(8, true);
  const { study } = await openTab();
  await expect.poll(() => study.getState().sync).toBe('full');
  expect(shown(study)).toBe(8);
  free();
  await study.sync();
  expect(shown(study)).toBe(12);
});

test('where there is no room for what it comes to either, it opens all the same, and goes on once there is', async () => {
  await openAnnElsewhere();
  const free = fillDevice(8, false);
  const first = await openTab();
  await expect.poll(() => first.study.getState().sync).toBe('full');
  first.study.close();
  const { study } = await openTab();
  await expect.poll(() => study.getState().sync).toBe('full');
  free();
  await study.sync();
  expect(shown(study)).toBe(12);
});
