import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { defaultSettings } from '#core/people/settings.ts';
import type { StudyEvent } from '#core/progress/event.ts';
import { noRenames } from '#core/progress/rename-card.ts';
import { writersAtOnce } from '#server/basics/in-transaction.ts';
import { db } from '#server/db.ts';
import { changeSettings } from '#server/people/change-settings.ts';
import { appendEvents } from '#server/progress/append-events.ts';
import { makeServerStudyStore } from '#server/progress/server-study.ts';
import { devices, makeLogEvent, reviewed } from '../../contract/orderly-log.ts';
import { makeAnswered } from '../../core/progress/make-stored.ts';
import { makePerson } from '../people/make-person.ts';

const now = new Date('2026-06-01T00:00:00Z');
const arrival = (personId: string) => ({ personId, receivedAt: now });
const storeOf = (personId: string, renames = noRenames) =>
  makeServerStudyStore(personId, { renames, now: () => now });

test('twenty posts at once lose nothing, and each event has a position of its own', async () => {
  const { id } = await makePerson();
  const posts = Array.from({ length: 20 }, (_, index) =>
    makeLogEvent(index, index, reviewed(`fact:f${index}#value`, 3)),
  );
  await Promise.all(posts.map((event) => appendEvents([event], arrival(id))));
  const rows = await db.event.findMany({ where: { personId: id }, select: { position: true } });
  expect(new Set(rows.map(({ position }) => position)).size).toBe(20);
  expect(await storeOf(id).memories()).toHaveLength(20);
});

test('one id may be two people’s, and each has their own', async () => {
  const [mine, yours] = [await makePerson(), await makePerson()];
  const event = makeLogEvent(1, 1, reviewed('fact:a#value', 3));
  for (const { id } of [mine, yours]) {
    expect(await appendEvents([event], arrival(id))).toMatchObject({ receipts: [{ status: 'stored' }] });
  }
});

test('answers of a quiz are noted under their sitting as they were given, each question once', async () => {
  const { id } = await makePerson();
  const attempt = randomUUID();
  const answer = (number: number, ordinal: number, given: string) =>
    makeLogEvent(number, number, makeAnswered({ answer: given, quiz: { attempt, deck: 'p', ordinal } }));
  await appendEvents([answer(1, 0, '๒๕๓๕'), answer(2, 1, '1993')], arrival(id));
  await appendEvents([answer(3, 1, 'again')], arrival(id));
  const sitting = await db.attempt.findFirstOrThrow({
    where: { personId: id },
    include: { answers: { orderBy: { ordinal: 'asc' } } },
  });
  expect(sitting).toMatchObject({ id: attempt, deckId: 'p' });
  expect(sitting.answers.map(({ answerJson, factId, revision }) => [answerJson, factId, revision])).toEqual([
    ['"๒๕๓๕"', 'a', 'r1'],
    ['"1993"', 'a', 'r1'],
  ]);
});

test('a reported mistake is noted once', async () => {
  const { id } = await makePerson();
  const flag = makeLogEvent(1, 1, {
    type: 'flagged',
    card: 'fact:a#value',
    question: 'q',
    answer: ['x'],
    comment: 'ปีผิด',
  });
  await appendEvents([flag], arrival(id));
  await appendEvents([flag], arrival(id));
  expect(await db.report.findMany({ where: { personId: id } })).toMatchObject([
    { eventId: flag.id, questionId: 'q', answerJson: '["x"]', comment: 'ปีผิด', status: 'open' },
  ]);
});

test('memory follows a fact that was renamed, whether its events came before or after', async () => {
  const { id } = await makePerson();
  await appendEvents([makeLogEvent(1, 1, reviewed('fact:old#value', 3))], arrival(id));
  const renames = new Map([['old', 'new']]);
  expect((await storeOf(id, renames).memories()).map(({ card, reps }) => [card, reps])).toEqual([
    ['fact:new#value', 1],
  ]);
  await appendEvents([makeLogEvent(2, 30, reviewed('fact:old#value', 3))], arrival(id));
  await appendEvents([makeLogEvent(3, 90, reviewed('fact:new#value', 3))], arrival(id));
  expect((await storeOf(id, renames).memories()).map(({ card, reps }) => [card, reps])).toEqual([
    ['fact:new#value', 3],
  ]);
});

test('other settings make other memories, also of cards that no event touches since', async () => {
  const { id } = await makePerson();
  const events = [1, 2, 3].map((number) => makeLogEvent(number, number * 30, reviewed('fact:a#value', 3)));
  await appendEvents(events, arrival(id));
  const [before] = await storeOf(id).memories();
  await changeSettings(id, { ...defaultSettings('th'), retention: 0.97 });
  await appendEvents([makeLogEvent(4, 100, reviewed('fact:b#value', 3))], arrival(id));
  const after = (await storeOf(id).memories()).find(({ card }) => card === 'fact:a#value');
  expect(after?.intervalDays).toBeLessThan(before?.intervalDays ?? 0);
});

test('an old gap in a long history is filled within its neighbours', async () => {
  const { id } = await makePerson();
  const many = Array.from({ length: 1_200 }, (_, index) =>
    place(index < 600 ? index + 1 : index + 2, index / 10),
  );
  for (let start = 0; start < many.length; start += 400) {
    await appendEvents(many.slice(start, start + 400), arrival(id));
  }
  const wrongClocks = [place(601, 5_000), place(1_202, -5_000)];
  const { receipts } = await appendEvents(
    [{ ...wrongClocks[0] } as StudyEvent, wrongClocks[1] as StudyEvent],
    arrival(id),
  );
  expect(receipts.map((receipt) => 'effectiveAt' in receipt && receipt.effectiveAt)).toEqual([
    many[600]?.occurredAt,
    many.at(-1)?.occurredAt,
  ]);
});

test('an event for somebody who is gone is not acknowledged, and those that came with it are stored', async () => {
  const people = await Promise.all(Array.from({ length: 6 }, () => makePerson()));
  const event = makeLogEvent(1, 1, reviewed('fact:a#value', 3));
  const gone = randomUUID();
  const posts = [...people.map(({ id }) => id), gone, gone].map((id) => appendEvents([event], arrival(id)));
  const outcomes = await Promise.allSettled(posts);
  expect(outcomes.map(({ status }) => status)).toEqual([
    ...people.map(() => 'fulfilled'),
    'rejected',
    'rejected',
  ]);
  expect(await db.event.count({ where: { personId: { in: people.map(({ id }) => id) } } })).toBe(6);
});

test('posts of one person that share a transaction are told what became of each', async () => {
  const { id } = await makePerson();
  const others = await Promise.all(Array.from({ length: writersAtOnce }, () => makePerson()));
  const [first, second] = [1, 2].map((number) => makeLogEvent(number, number, reviewed('fact:a#value', 3)));
  if (!first || !second) throw new Error('There are two events.');
  const posts: readonly (readonly StudyEvent[])[] = [[first], [second], [first, second], [first]];
  // While others are being stored, what comes meanwhile waits for the next turn together.
  const before = others.map((other) => appendEvents([first], arrival(other.id)));
  const outcomes = await Promise.all(posts.map((post) => appendEvents(post, arrival(id))));
  await Promise.all(before);
  expect(outcomes.map(({ receipts }) => receipts.map((receipt) => [receipt.id, receipt.status]))).toEqual([
    [[first.id, 'stored']],
    [[second.id, 'stored']],
    [
      [first.id, 'duplicate'],
      [second.id, 'duplicate'],
    ],
    [[first.id, 'duplicate']],
  ]);
  expect(outcomes.at(-1)?.added.map(({ event }) => event.id)).toEqual([first.id, second.id]);
});

test('an event is stored as it is, whatever its texts hold', async () => {
  const { id } = await makePerson();
  const comment = `"quotes" \\ \n \u2028 ก้ \ud800 💡 ${JSON.stringify({ a: ['b'] })}`;
  const event = makeLogEvent(1, 1, {
    type: 'flagged',
    card: 'fact:a#value',
    question: 'q',
    answer: null,
    comment,
  });
  await appendEvents([event], arrival(id));
  const { events } = await storeOf(id).eventsSince('', 10);
  expect(events.map((stored) => stored.event)).toEqual([event]);
  expect(await appendEvents([event], arrival(id))).toMatchObject({ receipts: [{ status: 'duplicate' }] });
});

function place(sequence: number, hours: number): StudyEvent {
  return { ...makeLogEvent(sequence, hours, reviewed('fact:a#value', 3), devices[0]), sequence };
}
