import { expect, test } from 'vitest';
import { loadPackDocument } from '#server/facts/load-pack-document.ts';
import { appendEvents } from '#server/progress/append-events.ts';
import { reckonDifficulties } from '#server/progress/reckon-difficulties.ts';
import { makeLogEvent } from '../../contract/orderly-log.ts';
import { makeAnswered } from '../../core/progress/make-stored.ts';
import { makePerson } from '../people/make-person.ts';
import { makeLibrary } from './make-library.ts';

const served = async () =>
  JSON.parse((await loadPackDocument('p'))?.json ?? '{}').cards as {
    fact: string;
    ask: string;
    difficulty?: number;
  }[];
const difficultyOf = async (fact: string) =>
  (await served()).find((card) => card.fact === fact && card.ask === 'value')?.difficulty;

/** A new person who answers one card rightly and one wrongly, one of a fact that is gone, and what is no slot of a fact. */
async function answerAll() {
  const { id: personId } = await makePerson();
  const scores = { 'v0#value': 1, 'v1#value': 0, 'gone#value': 1, 'v0#nothing': 1 };
  const events = Object.entries(scores).map(([card, score], place) =>
    makeLogEvent(
      place,
      place,
      makeAnswered({
        cards: [{ card: `fact:${card}`, score }],
        verdict: { verdict: score ? 'correct' : 'incorrect', score, reason: 'different' },
      }),
    ),
  );
  await appendEvents(events, { personId, receivedAt: new Date() });
}

test('packs are served with how difficult their cards are, once enough people have answered', async () => {
  await makeLibrary();
  const before = await loadPackDocument('p');
  for (let person = 0; person < 19; person += 1) await answerAll();
  expect(await reckonDifficulties()).toBe(2);
  expect((await served()).every(({ difficulty }) => difficulty === undefined)).toBe(true);
  expect((await loadPackDocument('p'))?.version).toBe(before?.version);
  await answerAll();
  await reckonDifficulties();
  expect(await difficultyOf('v0')).toBeLessThan(0);
  expect(await difficultyOf('v1')).toBeGreaterThan(0);
  expect(await difficultyOf('v2')).toBeUndefined();
  const after = await loadPackDocument('p');
  expect(after?.version).not.toBe(before?.version);
  await reckonDifficulties();
  expect((await loadPackDocument('p'))?.version).toBe(after?.version);
});
