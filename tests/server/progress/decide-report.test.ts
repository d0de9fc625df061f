import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PlainDecision } from '#core/progress/rule-on-report.ts';
import { db } from '#server/db.ts';
import { loadLibrary } from '#server/facts/library.ts';
import { loadPackDocument } from '#server/facts/load-pack-document.ts';
import { appendEvents } from '#server/progress/append-events.ts';
import { decideReport, reopenReport } from '#server/progress/decide-report.ts';
import { loadReportDesk } from '#server/progress/report-desk.ts';
import { makeLogEvent } from '../../contract/orderly-log.ts';
import { makeAnswered } from '../../core/progress/make-stored.ts';
import { makePerson } from '../people/make-person.ts';
import { makeLibrary, visits } from './make-library.ts';

const now = new Date('2026-06-01T00:00:00Z');
const card = 'fact:v0#host';

beforeEach(async () => {
  await makeLibrary();
  await db.report.deleteMany();
  await db.amendment.deleteMany();
  await db.serverState.updateMany({ data: { servedVersion: { increment: 1 } } });
});

/** Somebody who reports a card with an answer they gave. */
async function report(answer: string | null, about = card) {
  const person = await makePerson();
  const flag = makeLogEvent(1, 1, {
    type: 'flagged',
    card: about,
    question: 'q1',
    answer,
    comment: 'ผิด',
    asked: {
      kind: 'short-answer',
      locale: 'th',
      seed: 1,
      stem: 'Which country?',
      options: [],
      query: { property: 'visit', subject: 'ann', ask: 'host', where: {} },
    },
  });
  await appendEvents([flag], { personId: person.id, receivedAt: now });
  const { id } = await db.report.findFirstOrThrow({ where: { personId: person.id } });
  return { id, person };
}

/** Somebody who typed an answer and says that it was right. */
async function overrule(answer: string, number = 1) {
  const person = await makePerson();
  const verdict = { verdict: 'incorrect', score: 0, reason: 'different' } as const;
  const given = makeLogEvent(number, number, makeAnswered({ answer, cards: [{ card, score: 0 }], verdict }));
  const overruling = makeLogEvent(number + 1, number + 1, { type: 'overridden', overrides: given.id });
  await appendEvents([given], { personId: person.id, receivedAt: now });
  await appendEvents([overruling], { personId: person.id, receivedAt: now });
  return { person, overruling };
}

const makeAdministrator = () => makePerson({ name: `a${randomUUID().slice(0, 8)}`, administrator: true });
async function decide(id: string, decision: PlainDecision) {
  return (await decideReport(await makeAdministrator(), id, decision, now)).outcome;
}
const servedCards = async () =>
  JSON.parse((await loadPackDocument('p'))?.json ?? '{}').cards as { fact: string; ask: string }[];

describe('a report about the library', () => {
  test('reaches administrators with the question, its query, the answer and the comment, and nobody else', async () => {
    const { id, person } = await report('Land of Oz');
    const desk = await loadReportDesk(await makeAdministrator());
    expect(desk.open).toMatchObject([
      {
        id,
        comment: 'ผิด',
        answer: 'Land of Oz',
        asked: { stem: 'Which country?', query: { property: 'visit', subject: 'ann', ask: 'host' } },
        decisions: ['alias', 'revision', 'correction', 'withdrawal', 'decline'],
      },
    ]);
    expect((await loadReportDesk(await makePerson())).open).toEqual([]);
    expect((await loadReportDesk(person)).own).toMatchObject([{ id, status: 'open' }]);
  });

  test('is no other person’s to decide, be it whoever reported it', async () => {
    const { id, person } = await report('Land of Oz');
    for (const other of [await makePerson(), { ...person, administrator: false }, null]) {
      expect(await decideReport(other, id, 'decline', now)).toEqual({ outcome: 'not-found' });
    }
    expect(await decideReport(await makeAdministrator(), 'no-such', 'decline', now)).toEqual({
      outcome: 'not-found',
    });
  });

  test('accepted as a name: the entity is served with it, and whoever reported it hears of it', async () => {
    const { id, person } = await report('Land of Oz');
    const before = await loadPackDocument('p');
    expect(await decide(id, 'alias')).toBe('done');
    expect((await loadLibrary()).base.entities.get('oz')?.aliases.en).toEqual(['Land of Oz']);
    expect((await loadPackDocument('p'))?.version).not.toBe(before?.version);
    expect((await loadReportDesk(person)).own).toMatchObject([{ status: 'accepted', decision: 'alias' }]);
    expect((await loadReportDesk(await makeAdministrator())).lines).toContain(
      '  - { id: oz, aliases: { en: ["Land of Oz"] } }',
    );
  });

  test('accepted as a withdrawal: the card is served no more, and can be taken back', async () => {
    const { id } = await report(null);
    expect(await servedCards()).toContainEqual({ fact: 'v0', ask: 'host' });
    expect(await decide(id, 'withdrawal')).toBe('done');
    expect(await servedCards()).not.toContainEqual({ fact: 'v0', ask: 'host' });
    expect(await reopenReport(await makePerson(), id)).toEqual({ outcome: 'not-found' });
    expect(await reopenReport(await makeAdministrator(), id)).toEqual({ outcome: 'done' });
    expect(await servedCards()).toContainEqual({ fact: 'v0', ask: 'host' });
    expect(await db.report.findUniqueOrThrow({ where: { id } })).toMatchObject({
      status: 'open',
      decision: null,
    });
  });

  test('says what is no longer asked once it is decided, with the kinds and the facts', async () => {
    const { id } = await report(null);
    const decided = await decideReport(await makeAdministrator(), id, 'withdrawal', now);
    if (decided.outcome !== 'done') throw new Error(decided.outcome);
    const { count = 0, kinds = [], facts = [], more } = decided.withdrawn ?? {};
    expect(count).toBeGreaterThan(3);
    expect(kinds.map(({ kind }) => kind)).toContain('short-answer');
    expect(kinds.reduce((sum, { count: ofKind }) => sum + ofKind, 0)).toBe(count);
    expect(facts[0]?.statement).toEqual(visits.facts[0]?.statement);
    expect(facts[0]?.kinds).toContain('short-answer');
    expect(more).toBe(0);
  });

  test('accepted as a name that withdraws nothing says so; declined says nothing of it', async () => {
    const { id } = await report('Land of Oz');
    expect(await decideReport(await makeAdministrator(), id, 'alias', now)).toMatchObject({
      withdrawn: { count: 0, facts: [] },
    });
    const other = await report('Ozzy');
    expect(await decideReport(await makeAdministrator(), other.id, 'decline', now)).toEqual({
      outcome: 'done',
      withdrawn: null,
    });
  });

  test('accepted as a correction: the card is withheld until a file says something else', async () => {
    const { id } = await report(null);
    expect(await decide(id, 'correction')).toBe('done');
    expect(await servedCards()).not.toContainEqual({ fact: 'v0', ask: 'host' });
    const facts = visits.facts.map((fact) => (fact.id === 'v0' ? { ...fact, revision: 'corrected' } : fact));
    await makeLibrary({ ...visits, facts });
    expect(await servedCards()).toContainEqual({ fact: 'v0', ask: 'host' });
  });

  test('declined changes nothing that is served, and is decided once', async () => {
    const { id } = await report('Land of Oz');
    const before = await loadPackDocument('p');
    expect(await decide(id, 'decline')).toBe('done');
    expect(await decide(id, 'alias')).toBe('not-found');
    expect((await loadPackDocument('p'))?.version).toBe(before?.version);
  });

  test('is not accepted as the name of another entity', async () => {
    const { id } = await report('Name pern');
    expect(await decide(id, 'alias')).toBe('other-name');
    expect(await db.report.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'open' });
  });
});

test('a report about a note is for whoever studies it, and for no administrator', async () => {
  const { id, person } = await report('x', 'note:n1#1');
  expect((await loadReportDesk(await makeAdministrator())).open).toEqual([]);
  expect((await loadReportDesk(person)).open).toMatchObject([{ id, decisions: ['correction', 'decline'] }]);
  expect(await decide(id, 'decline')).toBe('not-found');
  expect(await decideReport(person, id, 'correction', now)).toEqual({ outcome: 'done', withdrawn: null });
});

describe('answers that learners say were right', () => {
  test('are counted by people, the most frequent first, and decided together', async () => {
    for (const answer of ['Ozzy', 'Land of Oz', 'Land of Oz']) await overrule(answer);
    const { overrulings } = await loadReportDesk(await makeAdministrator());
    expect(overrulings).toMatchObject([
      { card, answer: 'Land of Oz', people: 2 },
      { card, answer: 'Ozzy', people: 1 },
    ]);
    expect(await decide(overrulings[0]?.id ?? '', 'alias')).toBe('done');
    const after = await loadReportDesk(await makeAdministrator());
    expect(after.overrulings).toMatchObject([{ answer: 'Ozzy' }]);
    expect(await decide(after.overrulings[0]?.id ?? '', 'decline')).toBe('done');
    expect((await loadReportDesk(await makeAdministrator())).overrulings).toEqual([]);
  });

  test('are not offered where they cannot be a name', async () => {
    await overrule('Name pern');
    await overrule('1992');
    expect((await loadReportDesk(await makeAdministrator())).overrulings).toEqual([]);
  });

  test('are shown however many of those before them cannot be a name', async () => {
    await overrule('Land of Oz');
    const people = [await makePerson(), await makePerson()];
    const years = Array.from({ length: 51 }, (_, index) => JSON.stringify(String(1900 + index)));
    const wrong = { kind: 'overruled', card, comment: '' };
    await db.report.createMany({
      data: people.flatMap(({ id: personId }) =>
        years.map((answerJson) => ({ ...wrong, personId, answerJson, eventId: randomUUID() })),
      ),
    });
    const { overrulings } = await loadReportDesk(await makeAdministrator());
    expect(overrulings).toMatchObject([{ answer: 'Land of Oz' }]);
  });

  test('are not noted when that came with its taking back', async () => {
    const person = await makePerson();
    const given = makeLogEvent(1, 1, makeAnswered({ answer: 'Ozzy', cards: [{ card, score: 0 }] }));
    const overruling = makeLogEvent(2, 2, { type: 'overridden', overrides: given.id });
    const undo = makeLogEvent(3, 3, { type: 'undone', undoes: overruling.id });
    await appendEvents([given, overruling, undo], { personId: person.id, receivedAt: now });
    expect((await loadReportDesk(await makeAdministrator())).overrulings).toEqual([]);
  });

  test('are forgotten when that is taken back', async () => {
    const { person, overruling } = await overrule('Land of Oz');
    const undo = makeLogEvent(9, 9, { type: 'undone', undoes: overruling.id });
    await appendEvents([undo], { personId: person.id, receivedAt: now });
    expect((await loadReportDesk(await makeAdministrator())).overrulings).toEqual([]);
  });
});
