import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CorrectionDraft } from '#core/progress/correction-draft.ts';
import { db } from '#server/db.ts';
import { loadLibrary } from '#server/facts/library.ts';
import { loadPackDocument } from '#server/facts/load-pack-document.ts';
import { loadPacks } from '#server/facts/store.ts';
import { appendEvents } from '#server/progress/append-events.ts';
import { correctReport, openCorrection, understandCorrection } from '#server/progress/correct-report.ts';
import { reopenReport } from '#server/progress/decide-report.ts';
import { loadReportDesk } from '#server/progress/report-desk.ts';
import { makeLogEvent } from '../../contract/orderly-log.ts';
import { makePerson } from '../people/make-person.ts';
import { makeLibrary, visits } from './make-library.ts';

const now = new Date('2026-05-31T20:00:00Z');
const reader = { locale: 'en', calendar: 'ce' } as const;
const corrector = { ...reader, timeZone: 'Asia/Bangkok' };
const statement = { th: 'แอนไปออซ พ.ศ. 2537', en: 'Ann went to Oz in 1994.' };
const reason = { th: 'ปีผิด', en: 'The year was wrong.' };

beforeEach(async () => {
  await makeLibrary();
  await db.report.deleteMany();
  await db.amendment.deleteMany();
  await db.serverState.updateMany({ data: { servedVersion: { increment: 1 } } });
});

async function report(card = 'fact:v0#value') {
  const person = await makePerson();
  const flag = makeLogEvent(1, 1, { type: 'flagged', card, question: 'q1', answer: '1994', comment: 'ผิด' });
  await appendEvents([flag], { personId: person.id, receivedAt: now });
  const { id } = await db.report.findFirstOrThrow({ where: { personId: person.id } });
  return { id, person };
}

const makeAdministrator = () => makePerson({ name: `a${randomUUID().slice(0, 8)}`, administrator: true });
const served = async () => (await loadLibrary()).base.facts.get('v0');

async function makeDraft(more: Partial<CorrectionDraft> = {}): Promise<CorrectionDraft> {
  const revision = (await served())?.revision ?? '';
  return { revision, slot: 'value', locale: 'en', values: ['พ.ศ. 2537'], statement, reason, ...more };
}

async function correct(id: string, more: Partial<CorrectionDraft> = {}) {
  return correctReport(await makeAdministrator(), id, await makeDraft(more), corrector, now);
}

describe('a report accepted as a correction', () => {
  test('is served as a new revision of the same fact, and told to learners and to whoever reported it', async () => {
    const { id, person } = await report();
    const [before, document] = [await served(), await loadPackDocument('p')];
    expect(await correct(id)).toMatchObject({ outcome: 'done' });
    const fact = await served();
    expect(fact).toMatchObject({
      id: 'v0',
      value: { edtf: '1994' },
      statement,
      correction: { since: '2026-06-01', reason },
    });
    expect(fact?.revision).not.toBe(before?.revision);
    const after = await loadPackDocument('p');
    expect(after?.version).not.toBe(document?.version);
    expect(after?.json).toContain(reason.en);
    expect((await loadReportDesk(person)).own).toMatchObject([{ status: 'accepted', decision: 'revision' }]);
    // What the files say stays what they say.
    expect(
      (await loadPacks()).flatMap(({ facts }) => facts).find(({ id: fact }) => fact === 'v0'),
    ).toMatchObject({
      value: { edtf: '1992' },
    });
  });

  test('is shown as lines for the files, and gives way to what they say next', async () => {
    const { id } = await report();
    await correct(id);
    const { lines } = await loadReportDesk(await makeAdministrator());
    expect(lines.join('\n')).toContain('- { id: v0, value: "1994", statement: ');
    const facts = visits.facts.map((fact) =>
      fact.id === 'v0'
        ? { ...fact, revision: 'newer', value: { kind: 'date', edtf: '1993' } as const }
        : fact,
    );
    await makeLibrary({ ...visits, facts });
    expect(await served()).toMatchObject({ revision: 'newer', value: { edtf: '1993' } });
    expect((await loadReportDesk(await makeAdministrator())).lines).toEqual([]);
  });

  test('says what is no longer asked because of it', async () => {
    const { id } = await report();
    const decided = await correct(id, { values: ['since 1994'] });
    if (decided.outcome !== 'done') throw new Error(decided.outcome);
    expect(decided.withdrawn?.count).toBeGreaterThan(0);
    expect(decided.withdrawn?.facts.map((fact) => fact.statement)).toContainEqual(statement);
  });

  test('can be taken back, a later one first', async () => {
    const [first, second] = [await report(), await report()];
    await correct(first.id);
    expect(await correct(second.id, { values: ['1995'] })).toMatchObject({ outcome: 'done' });
    expect(await served()).toMatchObject({ value: { edtf: '1995' } });
    const administrator = await makeAdministrator();
    expect(await reopenReport(administrator, first.id)).toEqual({ outcome: 'built-upon' });
    expect(await reopenReport(administrator, second.id)).toEqual({ outcome: 'done' });
    expect(await served()).toMatchObject({ value: { edtf: '1994' } });
    expect(await reopenReport(administrator, first.id)).toEqual({ outcome: 'done' });
    expect(await served()).toMatchObject({ value: { edtf: '1992' } });
    expect((await loadReportDesk(administrator)).open).toHaveLength(2);
  });

  test('may say again what was said before', async () => {
    const reports = [await report(), await report(), await report()];
    for (const [at, year] of ['1994', '1992', '1994'].entries()) {
      const when = new Date(now.getTime() + at);
      const draft = await makeDraft({ values: [year] });
      const outcome = await correctReport(
        await makeAdministrator(),
        reports[at]?.id ?? '',
        draft,
        corrector,
        when,
      );
      expect(outcome).toMatchObject({ outcome: 'done' });
      expect(await served()).toMatchObject({ value: { edtf: year } });
    }
  });
});

describe('a correction is refused', () => {
  test('where it cannot be read or says nothing new, and nothing is changed', async () => {
    const { id } = await report();
    const before = await served();
    for (const [values, code] of [
      [['soon'], 'no-date'],
      [[], 'empty'],
      [['1/2/2000'], 'ambiguous'],
      [['1992'], 'unchanged'],
    ] as const) {
      expect(await correct(id, { values })).toMatchObject({ outcome: 'faulty', problems: [{ code }] });
    }
    expect(await correct(id, { statement: null })).toMatchObject({
      outcome: 'faulty',
      problems: [{ field: 'statement', code: 'empty' }],
    });
    expect(await served()).toEqual(before);
    expect(await db.report.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'open' });
  });

  test('where the fact has changed since it was typed, also in the same moment', async () => {
    const [first, second] = [await report(), await report()];
    const draft = await makeDraft();
    const administrator = await makeAdministrator();
    const outcomes = await Promise.all(
      [first, second].map(({ id }, at) =>
        correctReport(administrator, id, { ...draft, values: [`199${at + 4}`] }, corrector, now),
      ),
    );
    expect(outcomes.filter(({ outcome }) => outcome === 'done')).toHaveLength(1);
    expect(outcomes.filter(({ outcome }) => outcome === 'faulty')).toMatchObject([
      { problems: [{ field: 'all', code: 'changed' }] },
    ]);
    expect(await db.amendment.count()).toBe(1);
  });

  test('from whoever may not decide, of what is decided, and of notes', async () => {
    const { id, person } = await report();
    const draft = await makeDraft();
    for (const other of [await makePerson(), { ...person, administrator: false }, null]) {
      expect(await correctReport(other, id, draft, corrector, now)).toEqual({ outcome: 'not-found' });
      expect(await understandCorrection(other, id, draft, reader)).toEqual({ outcome: 'not-found' });
      expect(await openCorrection(other, id, reader)).toBeNull();
    }
    const administrator = await makeAdministrator();
    expect(await correctReport(administrator, 'no-such', draft, corrector, now)).toEqual({
      outcome: 'not-found',
    });
    await correct(id);
    expect(await correctReport(administrator, id, await makeDraft(), corrector, now)).toEqual({
      outcome: 'not-found',
    });
    const note = await report('note:n1#1');
    expect(await correctReport(note.person, note.id, draft, corrector, now)).toEqual({
      outcome: 'not-found',
    });
    expect(await openCorrection(note.person, note.id, reader)).toBeNull();
  });
});

test('what is typed is shown as it is understood, and changes nothing', async () => {
  const { id } = await report();
  const administrator = await makeAdministrator();
  const sheet = await openCorrection(administrator, id, reader);
  expect(sheet?.slots[0]).toMatchObject({ slot: 'value', kind: 'date', now: '1992' });
  const draft = await makeDraft({ statement: null, reason: null });
  const before = await served();
  expect(await understandCorrection(administrator, id, draft, reader)).toMatchObject({
    outcome: 'understood',
    preview: { former: '1992', now: '1994' },
  });
  expect(await served()).toEqual(before);
});
