import { expect, test } from 'vitest';
import { noRenames } from '#core/progress/rename-card.ts';
import { inTransaction } from '#server/basics/in-transaction.ts';
import { appendEvents } from '#server/progress/append-events.ts';
import { loadEventsWithTargets } from '#server/progress/log-store.ts';
import { makeServerStudyStore } from '#server/progress/server-study.ts';
import { answered, makeLogEvent, reviewed, undone } from '../../contract/orderly-log.ts';
import { makeId } from '../../core/progress/make-stored.ts';
import { makePerson } from '../people/make-person.ts';

const now = new Date('2026-06-01T00:00:00Z');
const arrival = (personId: string) => ({ personId, receivedAt: now });
const reps = async (id: string) =>
  (await makeServerStudyStore(id, { renames: noRenames, now: () => now }).memories()).map((memory) => [
    memory.card,
    memory.reps,
  ]);

/** Event 1, and undos of which each takes back the one before it. */
function makeChain(length: number) {
  const first = makeLogEvent(1, 1, answered(['fact:a#value', 'fact:b#value']));
  const undos = Array.from({ length }, (_, index) => makeLogEvent(index + 2, 2, undone(makeId(index + 1))));
  return [first, ...undos];
}

test('a chain of undos, however long, is followed to its end in one statement', async () => {
  const { id } = await makePerson();
  const chain = makeChain(600);
  await appendEvents(chain, arrival(id));
  await inTransaction(async (on) => {
    let statements = 0;
    const counting = new Proxy(on, {
      get: (target, name) => {
        if (name === '$queryRaw') statements += 1;
        return Reflect.get(target, name);
      },
    });
    const found = await loadEventsWithTargets(id, [makeId(601)], counting);
    expect(new Set(found.map(({ event }) => event.id))).toEqual(new Set(chain.map((event) => event.id)));
    expect(statements).toBe(1);
  });
});

test('the last undo of a chain reaches the cards at its end', async () => {
  const { id } = await makePerson();
  const chain = makeChain(5);
  for (const event of chain) await appendEvents([event], arrival(id));
  // Five undos: the fifth takes back the fourth, and so on, so that the answer is taken back.
  expect(await reps(id)).toEqual([]);
  await appendEvents([makeLogEvent(7, 3, undone(makeId(6)))], arrival(id));
  expect(await reps(id)).toEqual([
    ['fact:a#value', 1],
    ['fact:b#value', 1],
  ]);
});

test('undos that take back each other, and events of somebody else, lead nowhere', async () => {
  const [me, other] = [await makePerson(), await makePerson()];
  await appendEvents([makeLogEvent(1, 1, reviewed('fact:a#value', 3))], arrival(other.id));
  const circle = [makeLogEvent(2, 1, undone(makeId(3))), makeLogEvent(3, 1, undone(makeId(2)))];
  await appendEvents([...circle, makeLogEvent(4, 1, undone(makeId(1)))], arrival(me.id));
  await inTransaction(async (on) => {
    const found = await loadEventsWithTargets(me.id, [makeId(1), makeId(2)], on);
    expect(found.map(({ event }) => event.id).sort()).toEqual([makeId(2), makeId(3)]);
  });
  expect(await reps(other.id)).toEqual([['fact:a#value', 1]]);
});
