import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { noteDeed } from '#offline/progress/noted-deeds.ts';
import { currentDatabase } from '#offline/progress/registry.ts';
import type { StudyState } from '#offline/progress/study.ts';
import { makePerson, openTab, openWorld, untilSynced } from '#tests/offline/open-world.ts';

const repsOf = ({ memories }: StudyState, card: string) => memories.get(card)?.reps ?? 0;

test('a rating that was under way when the page was left is there when it is opened again, once', async () => {
  const world = await openWorld();
  await world.change({ session: 'ann', people: { ann: makePerson('ann') } });
  const { study } = await openTab();
  await study.review('fact:a#value', 3, 900);
  await untilSynced(study);
  const stamp = { occurredAtMs: Date.now(), offsetMinutes: 420, timeZone: 'Asia/Bangkok', dayStart: 4 };
  const deed = (id: string) => ({
    fields: { type: 'reviewed', card: 'fact:b#value', rating: 3, durationMs: 900 } as const,
    stamp: { ...stamp, id },
  });
  noteDeed(currentDatabase('ann'), deed(v7()));
  const { study: again } = await openTab();
  expect(repsOf(again.getState(), 'fact:b#value')).toBe(1);
  await untilSynced(again);
  // Two tabs that open at once may both find it.
  const [stored] = (await again.loadEvents()).filter(({ type }) => type === 'reviewed').slice(-1);
  noteDeed(currentDatabase('ann'), deed(stored?.id ?? ''));
  const { study: third } = await openTab();
  expect(repsOf(third.getState(), 'fact:b#value')).toBe(1);
  await untilSynced(third);
  expect(await world.eventsOf('ann')).toHaveLength(2);
});
