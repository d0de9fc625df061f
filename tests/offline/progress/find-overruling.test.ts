import { expect, test } from 'vitest';
import type { AnsweredEvent } from '#core/progress/event.ts';
import { findOverruled } from '#core/progress/find-overruled.ts';
import { findUndone } from '#core/progress/find-undone.ts';
import type { Study } from '#offline/progress/study.ts';
import { openTab, untilSynced } from '#tests/offline/open-world.ts';
import { answerOf } from '#tests/offline/progress/answer-of.ts';
import { openAnn } from '#tests/offline/progress/open-ann.ts';

const wrong = { verdict: 'incorrect', score: 0, reason: 'different' } as const;

/** Ann, who has just answered a question wrongly. */
async function openWithWrongAnswer(): Promise<{ study: Study; event: AnsweredEvent }> {
  await openAnn();
  const { study } = await openTab();
  return { study, event: await study.answer(answerOf('a', { verdict: wrong, scores: [0] })) };
}

async function overruledIn(study: Study): Promise<readonly string[]> {
  const events = await study.loadEvents();
  return [...findOverruled(events, findUndone(events))];
}

test('"I was right" can be taken back, said again, and taken back again', async () => {
  const { study, event } = await openWithWrongAnswer();
  const before = study.getState().memories.get('fact:a#value');
  await study.override(event.id, true);
  expect(await overruledIn(study)).toEqual([event.id]);
  expect(study.getState().memories.get('fact:a#value')).not.toEqual(before);
  await study.override(event.id, false);
  expect(await overruledIn(study)).toEqual([]);
  expect(study.getState().memories.get('fact:a#value')).toEqual(before);
  await study.override(event.id, true);
  await study.override(event.id, false);
  expect(await overruledIn(study)).toEqual([]);
  await untilSynced(study);
  expect(study.getState().waiting).toBe(0);
});

test('an overruling made twice, as in two tabs, is taken back whole', async () => {
  const { study, event } = await openWithWrongAnswer();
  await Promise.all([study.override(event.id, true), study.override(event.id, true)]);
  await study.override(event.id, false);
  expect(await overruledIn(study)).toEqual([]);
  expect((await study.loadEvents()).filter(({ type }) => type === 'undone')).toHaveLength(2);
});

test('taking back what was never overruled adds nothing to the log', async () => {
  const { study, event } = await openWithWrongAnswer();
  await study.override(event.id, false);
  expect((await study.loadEvents()).map(({ type }) => type)).toEqual(['answered']);
});
