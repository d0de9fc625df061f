import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageLimit } from '#core/progress/wire.ts';
import { loadServerState } from '#server/basics/server-state.ts';
import { receiveBatch } from '#server/progress/receive-batch.ts';
import { loadPage } from '#server/progress/server-study.ts';
import { makeLogEvent, reviewed } from '../../contract/orderly-log.ts';
import { makePerson } from '../people/make-person.ts';

const now = new Date('2026-06-01T00:00:00Z');
const review = (number: number) => makeLogEvent(number, number, reviewed('fact:a#value', 3));

test('a reply holds exactly what is stored behind the cursor, whatever the cursor and the batch', async () => {
  const batches = fc.array(
    fc.record({
      events: fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 4 }),
      cursor: fc.constantFrom('the last one', 'the one before', '', '9999'),
    }),
    { minLength: 1, maxLength: 5 },
  );
  await fc.assert(
    fc.asyncProperty(batches, async (all) => {
      const { id } = await makePerson();
      const seen = ['', ''];
      for (const { events, cursor: which } of all) {
        const known: Record<string, string | undefined> = {
          'the last one': seen.at(-1),
          'the one before': seen.at(-2),
        };
        const cursor = known[which] ?? which;
        const reply = await receiveBatch({ id }, { cursor, events: events.map(review) }, now);
        const stored = await loadPage(id, cursor, pageLimit);
        expect({ events: reply.events, cursor: reply.cursor, more: reply.more }).toEqual(stored);
        seen.push(reply.cursor);
      }
    }),
    { numRuns: 25 },
  );
});

test('posts of two devices at once miss nothing of each other', async () => {
  const { id } = await makePerson();
  const posts = [1, 2, 3, 4, 5, 6].map((number) =>
    receiveBatch({ id }, { cursor: '', events: [review(number)] }, now),
  );
  for (const reply of await Promise.all(posts)) {
    const later = await loadPage(id, reply.cursor, pageLimit);
    const ids = [...reply.events, ...later.events].map(({ event }) => event.id);
    expect(ids.toSorted()).toEqual([1, 2, 3, 4, 5, 6].map((number) => review(number).id));
  }
});

test('a reply names the epoch under which the events were stored', async () => {
  const { id } = await makePerson();
  const { epoch } = await loadServerState();
  expect(await receiveBatch({ id }, { cursor: '', events: [review(1)] }, now)).toMatchObject({ epoch });
  expect(await receiveBatch({ id }, { cursor: '1', events: [] }, now)).toMatchObject({ epoch, events: [] });
});

test('a cursor whose event is not where it was says that this is another log, and what is sent is stored', async () => {
  const [one, other] = [await makePerson(), await makePerson()];
  const read = await receiveBatch(one, { cursor: '', events: [1, 2, 3].map(review) }, now);
  // Fewer events than the cursor knows of, or others in their place.
  for (const events of [[4], [4, 5, 6, 7].slice(1)]) {
    const reply = await receiveBatch(other, { cursor: read.cursor, events: events.map(review) }, now);
    expect(reply).toMatchObject({ restored: true, cursor: '', events: [], more: true });
    expect(reply.receipts.every(({ status }) => status === 'stored')).toBe(true);
  }
  expect((await loadPage(one.id, read.cursor, pageLimit)).restored).toBeUndefined();
});
