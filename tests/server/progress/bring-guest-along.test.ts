import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { foldEvents } from '#core/progress/fold-events.ts';
import { noRenames } from '#core/progress/rename-card.ts';
import { memoriesOf } from '#core/progress/state-views.ts';
import { db } from '#server/db.ts';
import { findGuest } from '#server/people/guest.ts';
import { bringGuestAlong } from '#server/progress/bring-guest-along.ts';
import { loadReportDesk } from '#server/progress/report-desk.ts';
import { makeServerStudyStore } from '#server/progress/server-study.ts';
import { answered, devices, makeLogEvent, reviewed, undone } from '../../contract/orderly-log.ts';
import { contractContext } from '../../contract/study-store-contract.ts';
import { makeAnswered, makeId } from '../../core/progress/make-stored.ts';
import { freshName, loadExisting, makeGuest, makePerson } from '../people/make-person.ts';

const now = new Date('2026-06-01T00:00:00Z');
const storeOf = (id: string) => makeServerStudyStore(id, { renames: noRenames, now: () => now });

async function makePair() {
  const guest = await makeGuest();
  const member = await makePerson({ name: freshName() });
  return { guest, member: await loadExisting(member.id) };
}

test('what both did is one history, each event once, with the instants it had', async () => {
  const { guest, member } = await makePair();
  const shared = makeLogEvent(1, 1, reviewed('fact:a#value', 3), devices[1]);
  const ofGuest = [shared, makeLogEvent(2, 30, reviewed('fact:a#value', 1), devices[1])];
  const ofMember = [
    shared,
    makeLogEvent(3, 60, reviewed('fact:a#value', 3)),
    makeLogEvent(4, 61, reviewed('fact:b#value', 3)),
  ];
  await storeOf(guest.id).append(ofGuest);
  await storeOf(member.id).append(ofMember);
  const before = await storeOf(member.id).eventsSince('', 100);
  expect(await bringGuestAlong(member, guest.guestKey, now)).toEqual({ events: 1, decks: 0 });
  const after = await storeOf(member.id).eventsSince('', 100);
  expect(after.events.slice(0, 3)).toEqual(before.events);
  expect(after.events).toHaveLength(4);
  // A device that had seen everything receives what came along, and only that.
  const news = await storeOf(member.id).eventsSince(before.cursor, 100);
  expect(news.events.map(({ event }) => event.id)).toEqual([ofGuest[1]?.id]);
  const expected = memoriesOf(foldEvents(after.events, contractContext));
  expect(new Map((await storeOf(member.id).memories()).map((memory) => [memory.card, memory]))).toEqual(
    expected,
  );
});

test('undos and questions on several cards come along with what they are linked to', async () => {
  const { guest, member } = await makePair();
  const ordering = makeLogEvent(1, 1, answered(['fact:a#value', 'fact:b#value']));
  await storeOf(guest.id).append([ordering, makeLogEvent(2, 2, reviewed('fact:b#value', 3))]);
  await bringGuestAlong(member, guest.guestKey, now);
  expect(await storeOf(member.id).memories()).toHaveLength(2);
  await storeOf(member.id).append([makeLogEvent(3, 3, undone(ordering.id))]);
  expect((await storeOf(member.id).memories()).map(({ card }) => card)).toEqual(['fact:b#value']);
});

test('decks, sittings and reports come along, and the guest is no more', async () => {
  const { guest, member } = await makePair();
  await db.deck.create({ data: { id: randomUUID(), ownerId: guest.id, title: 'ชุด' } });
  const attempt = randomUUID();
  await storeOf(guest.id).append([
    makeLogEvent(1, 1, makeAnswered({ quiz: { attempt, deck: 'p', ordinal: 0 } })),
    makeLogEvent(2, 2, { type: 'flagged', card: 'fact:a#value', question: null, answer: null, comment: '?' }),
    makeLogEvent(3, 3, { type: 'flagged', card: 'note:n1#1', question: null, answer: null, comment: 'own' }),
  ]);
  expect(await bringGuestAlong(member, guest.guestKey, now)).toEqual({ events: 3, decks: 1 });
  expect(await db.deck.count({ where: { ownerId: member.id } })).toBe(1);
  expect(await db.attemptAnswer.count({ where: { personId: member.id, attemptId: attempt } })).toBe(1);
  expect(await db.report.count({ where: { personId: member.id } })).toBe(2);
  expect((await loadReportDesk(member)).open).toMatchObject([{ comment: 'own' }]);
  expect(await db.person.count({ where: { id: guest.id } })).toBe(0);
  expect(await findGuest(guest.guestKey)).toBeNull();
});

test('a sitting begun as a guest and gone on with as a member is one, with every answer', async () => {
  const { guest, member } = await makePair();
  const attempt = randomUUID();
  const answer = (number: number, ordinal: number) =>
    makeLogEvent(number, number, makeAnswered({ quiz: { attempt, deck: 'p', ordinal } }));
  await storeOf(guest.id).append([answer(1, 0), answer(2, 1)]);
  // The second question was answered again after signing in: the person's own answer stands.
  await storeOf(member.id).append([answer(3, 1), answer(4, 2)]);
  await bringGuestAlong(member, guest.guestKey, now);
  const answers = await db.attemptAnswer.findMany({
    where: { personId: member.id },
    orderBy: { ordinal: 'asc' },
  });
  expect(answers.map(({ eventId }) => eventId)).toEqual([1, 3, 4].map(makeId));
});

test('new events find free positions afterwards', async () => {
  const { guest, member } = await makePair();
  await storeOf(guest.id).append([makeLogEvent(1, 1, reviewed('fact:a#value', 3))]);
  await bringGuestAlong(member, guest.guestKey, now);
  await storeOf(member.id).append([makeLogEvent(2, 2, reviewed('fact:a#value', 3))]);
  expect((await storeOf(member.id).eventsSince('', 10)).events).toHaveLength(2);
});

test('of two calls at once one brings everything along', async () => {
  const { guest, member } = await makePair();
  await storeOf(guest.id).append([makeLogEvent(1, 1, reviewed('fact:a#value', 3))]);
  const calls = [bringGuestAlong(member, guest.guestKey, now), bringGuestAlong(member, guest.guestKey, now)];
  expect(await Promise.all(calls)).toEqual(expect.arrayContaining([null, { events: 1, decks: 0 }]));
  expect((await storeOf(member.id).eventsSince('', 10)).events).toHaveLength(1);
});

test('without the key of a guest nothing moves: unknown keys, members’ accounts, one’s own', async () => {
  const { guest, member } = await makePair();
  for (const key of [randomUUID(), member.id, '', null, { guestKey: guest.guestKey }]) {
    expect(await bringGuestAlong(member, key, now)).toBeNull();
  }
  const other = await makeGuest();
  expect(await bringGuestAlong(await loadExisting(other.id), guest.guestKey, now)).toBeNull();
  expect(await bringGuestAlong(await loadExisting(guest.id), guest.guestKey, now)).toBeNull();
  expect(await db.person.count({ where: { id: guest.id } })).toBe(1);
});
