import { expect, test } from 'vitest';
import { loadPackDocument } from '#server/facts/load-pack-document.ts';
import { appendEvents } from '#server/progress/append-events.ts';
import { loadItemFlaws } from '#server/progress/load-item-flaws.ts';
import { reckonItems } from '#server/progress/reckon-items.ts';
import { makeLogEvent } from '../../contract/orderly-log.ts';
import { makeAnswered } from '../../core/progress/make-stored.ts';
import { makeRef } from '../../core/questions/make-base.ts';
import { makePerson } from '../people/make-person.ts';
import { makeLibrary, visits } from './make-library.ts';

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
  expect(await reckonItems()).toEqual({ cards: 2, flaws: 0 });
  expect((await served()).every(({ difficulty }) => difficulty === undefined)).toBe(true);
  expect((await loadPackDocument('p'))?.version).toBe(before?.version);
  await answerAll();
  await reckonItems();
  expect(await difficultyOf('v0')).toBeLessThan(0);
  expect(await difficultyOf('v1')).toBeGreaterThan(0);
  expect(await difficultyOf('v2')).toBeUndefined();
  const after = await loadPackDocument('p');
  expect(after?.version).not.toBe(before?.version);
  await reckonItems();
  expect((await loadPackDocument('p'))?.version).toBe(after?.version);
});

const hosts = ['oz', 'pern', 'quar', 'rhun'];

/**
 * A new person who picks one of the hosts of the first visit, `place` being which of them, and types when
 * each visit was: all of it rightly or all of it wrongly.
 */
async function answerWhere(place: number, isAble: boolean) {
  const { id: personId } = await makePerson();
  const revisions = new Map(
    JSON.parse((await loadPackDocument('p'))?.json ?? '{}').packs[0].facts.map(
      ({ id, revision }: { id: string; revision: string }) => [id, revision],
    ),
  );
  const factOf = (id: string) => ({ facts: [{ id, revision: String(revisions.get(id)) }] });
  const isRight = place === 0;
  const choice = makeAnswered({
    ...factOf('v0'),
    kind: 'multiple-choice',
    cards: [{ card: 'fact:v0#host', score: isRight ? 1 : 0 }],
    options: hosts.map((id) => ({ id, text: id, value: makeRef(id) })),
    answer: hosts[place] ?? '',
    chance: 0.25,
    verdict: { verdict: isRight ? 'correct' : 'incorrect', score: isRight ? 1 : 0, reason: 'different' },
  });
  const score = isAble ? 1 : 0;
  const typed = ['v0#value', 'v1#value', 'v2#value', 'v3#value', 'v1#subject', 'v2#subject'].map((card) =>
    makeAnswered({
      ...factOf(card.slice(0, 2)),
      cards: [{ card: `fact:${card}`, score }],
      verdict: { verdict: isAble ? 'correct' : 'incorrect', score, reason: 'different' },
    }),
  );
  const events = [choice, ...typed].map((body, index) => makeLogEvent(index, index, body));
  await appendEvents(events, { personId, receivedAt: new Date() });
}

test('what answers show of questions is kept for their pack, until the fact is corrected', async () => {
  await makeLibrary();
  expect(await loadItemFlaws('p')).toEqual([]);
  expect(await loadItemFlaws('nothing')).toBeNull();
  // The able take the second host for the answer, nobody the last one.
  for (let person = 0; person < 60; person += 1) await answerWhere(person % 3, person % 3 === 1);
  const { flaws } = await reckonItems();
  const found = (await loadItemFlaws('p')) ?? [];
  const ofHost = found.filter(({ ask }) => ask === 'host');
  expect(ofHost).toEqual([
    expect.objectContaining({ flaw: 'negative-discrimination', value: null, answers: 60 }),
    expect.objectContaining({ flaw: 'strong-distractor', value: makeRef('pern'), answers: 60 }),
    expect.objectContaining({ flaw: 'unpicked-distractor', value: makeRef('rhun'), index: 0, answers: 60 }),
  ]);
  expect(found.length).toBe(flaws);
  const [first, ...others] = visits.facts;
  if (!first) throw new Error('no visit');
  await makeLibrary({ ...visits, facts: [{ ...first, revision: 'corrected' }, ...others] });
  expect((await loadItemFlaws('p'))?.some(({ fact }) => fact === 'v0')).toBe(false);
  await reckonItems();
  expect((await loadItemFlaws('p'))?.some(({ fact }) => fact === 'v0')).toBe(false);
});
