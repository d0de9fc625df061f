import { expect, test } from 'vitest';
import { noRenames } from '#core/progress/rename-card.ts';
import { db } from '#server/db.ts';
import { saveDeck } from '#server/decks/save-deck.ts';
import { exportPerson } from '#server/exchange/export-person.ts';
import { openSession } from '#server/people/sessions.ts';
import { makeServerStudyStore } from '#server/progress/server-study.ts';
import { makeLogEvent, reviewed } from '../../contract/orderly-log.ts';
import { makeAnswered } from '../../core/progress/make-stored.ts';
import { makeDeck } from '../decks/make-deck.ts';
import { loadExisting, makeMember } from '../people/make-person.ts';

const now = new Date('2026-06-01T00:00:00.000Z');

async function readAll(id: string) {
  let text = '';
  for await (const piece of exportPerson(await loadExisting(id), 'th', now)) text += piece;
  return { text, data: JSON.parse(text) };
}

test('everything stored of a person is in it, and nothing that proves who they are', async () => {
  const { id, name, codes } = await makeMember();
  const cookie = await openSession(id, now);
  const quiz = { attempt: crypto.randomUUID(), deck: 'p', ordinal: 0 };
  const events = [
    makeLogEvent(1, 1, makeAnswered({ quiz, answer: '๒๕๓๕' })),
    makeLogEvent(2, 2, {
      type: 'flagged',
      card: 'fact:a#value',
      question: null,
      answer: null,
      comment: 'ผิด',
    }),
    ...Array.from({ length: 1_200 }, (_, index) =>
      makeLogEvent(index + 3, index + 3, reviewed('fact:b#value', 3)),
    ),
  ];
  const store = makeServerStudyStore(id, { renames: noRenames, now: () => now });
  for (let start = 0; start < events.length; start += 500)
    await store.append(events.slice(start, start + 500));
  const deck = makeDeck();
  await saveDeck(await loadExisting(id), deck, now);
  const { text, data } = await readAll(id);
  expect(data).toMatchObject({
    format: 'jamdee-person',
    v: 1,
    person: { id, name, kind: 'member' },
    settings: { locale: 'th' },
    decks: [{ id: deck.id }],
    attempts: [{ id: quiz.attempt, answers: [{ answerJson: '"๒๕๓๕"' }] }],
    reports: [{ comment: 'ผิด' }],
  });
  expect(data.events.map(({ event }: { event: unknown }) => event)).toEqual(events);
  expect(data.memories).toHaveLength(2);
  const { passwordHash } = await db.person.findUniqueOrThrow({ where: { id } });
  for (const secret of [passwordHash, cookie, ...codes]) expect(text).not.toContain(secret);
  expect(text).not.toContain('argon2');
});

test('a person who has done nothing has an export too', async () => {
  const { id } = await makeMember();
  expect((await readAll(id)).data.events).toEqual([]);
});
