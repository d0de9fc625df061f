import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { noRenames } from '#core/progress/rename-card.ts';
import { inTransaction } from '#server/basics/in-transaction.ts';
import { loadServerState } from '#server/basics/server-state.ts';
import { db } from '#server/db.ts';
import { loadDecks } from '#server/decks/load-decks.ts';
import { saveDeck } from '#server/decks/save-deck.ts';
import { restoreBackup } from '#server/exchange/restore-backup.ts';
import { writeBackup } from '#server/exchange/write-backup.ts';
import { amendLibrary } from '#server/facts/amend-library.ts';
import { loadLibrary } from '#server/facts/library.ts';
import { findGuest } from '#server/people/guest.ts';
import { signInWithPassword } from '#server/people/sign-in.ts';
import { makeServerStudyStore } from '#server/progress/server-study.ts';
import { answered, makeLogEvent, reviewed, undone } from '../../contract/orderly-log.ts';
import { makeDeck } from '../decks/make-deck.ts';
import { loadExisting, makeGuest, makeMember, makePerson } from '../people/make-person.ts';
import { makeLibrary } from '../progress/make-library.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'jamdee-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const now = new Date('2026-06-01T00:00:00.000Z');
const quiet = () => undefined;
const inFolder = (name: string) => path.join(folder, name);
const storeOf = (id: string) => makeServerStudyStore(id, { renames: noRenames, now: () => now });

/** Somebody with something in nearly every table. */
async function makeLearner() {
  const { id } = await makeMember();
  const events = [
    makeLogEvent(1, 1, reviewed('fact:a#value', 3)),
    makeLogEvent(2, 2, answered(['fact:b#value', 'fact:c#value'])),
    makeLogEvent(3, 3, undone(makeLogEvent(1, 1, reviewed('x', 3)).id)),
  ];
  await storeOf(id).append(events);
  await saveDeck(await loadExisting(id), makeDeck({ title: 'ชุด "พิเศษ"\n\u2028' }), now);
  return id;
}

/** Everything in the database that a learner could miss. */
async function picture() {
  const events = await db.event.findMany({ orderBy: [{ personId: 'asc' }, { position: 'asc' }] });
  const memories = await db.memory.findMany({ orderBy: [{ personId: 'asc' }, { card: 'asc' }] });
  const decks = await db.deck.findMany({ orderBy: { id: 'asc' }, include: { notes: true } });
  const people = await db.person.findMany({
    orderBy: { id: 'asc' },
    include: { identities: true, recoveryCodes: { orderBy: { hash: 'asc' } } },
  });
  const links = await db.eventLink.findMany({ orderBy: [{ personId: 'asc' }, { key: 'asc' }] });
  return { events, memories, decks, people, links };
}

test('what was backed up is what is there after a restore, under a new epoch', async () => {
  const id = await makeLearner();
  await makeGuest();
  const before = await picture();
  const { epoch } = await loadServerState();
  const file = inFolder('one.gz');
  const seen: string[] = [];
  const rows = await writeBackup(file, now, (table) => seen.push(table));
  await storeOf(id).append([makeLogEvent(9, 9, reviewed('fact:z#value', 1))]);
  await makePerson();
  expect(await restoreBackup(file, quiet)).toEqual({ ok: true, rows });
  expect(await picture()).toEqual(before);
  expect((await loadServerState()).epoch).not.toBe(epoch);
  expect(seen).toContain('Event');
});

test('the log goes on where the backup stood, and what devices give back is stored', async () => {
  const id = await makeLearner();
  const file = inFolder('two.gz');
  await writeBackup(file, now, quiet);
  const lost = makeLogEvent(9, 9, reviewed('fact:z#value', 1));
  await storeOf(id).append([lost]);
  await restoreBackup(file, quiet);
  expect(await storeOf(id).append([lost])).toMatchObject([{ status: 'stored' }]);
});

test('the library is served as the backup has it, whatever was decided about it since', async () => {
  await makeLibrary();
  const name = (text: string) =>
    inTransaction((on) => amendLibrary({ kind: 'alias', entity: 'oz', locale: 'en', text }, now, on));
  const names = async () => (await loadLibrary()).base.entities.get('oz')?.aliases.en;
  const [without, withName] = [inFolder('without.gz'), inFolder('with-name.gz')];
  await writeBackup(without, now, quiet);
  await name('Land of Oz');
  await writeBackup(withName, now, quiet);
  await restoreBackup(without, quiet);
  await name('Ozzy');
  expect(await names()).toEqual(['Ozzy']);
  await restoreBackup(withName, quiet);
  expect(await names()).toEqual(['Land of Oz']);
});

test('a backup holds one moment, whatever is stored while it is written', async () => {
  const id = await makeLearner();
  const before = await picture();
  const file = inFolder('moment.gz');
  let late: Promise<unknown> | undefined;
  await writeBackup(file, now, (table) => {
    if (table === 'Person') late ??= storeOf(id).append([makeLogEvent(8, 8, reviewed('fact:y#value', 3))]);
  });
  await late;
  expect((await picture()).events.length).toBe(before.events.length + 1);
  await restoreBackup(file, quiet);
  expect((await picture()).events).toEqual(before.events);
});

test('a backup is for its owner’s eyes, and nothing unfinished is left beside it', async () => {
  const file = inFolder('three.gz');
  await writeBackup(file, now, quiet);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
});

test('a file that cannot be written is an error, and the one that was there stays', async () => {
  await expect(writeBackup(inFolder('no/such/folder/x.gz'), now, quiet)).rejects.toMatchObject({
    code: 'ENOENT',
  });
});

/** The lines of a fresh backup, to be tampered with. */
async function freshLines(): Promise<string[]> {
  const file = inFolder(`${randomUUID()}.gz`);
  await writeBackup(file, now, quiet);
  return gunzipSync(readFileSync(file)).toString('utf8').split('\n').slice(0, -1);
}

function writeLines(lines: readonly string[]): string {
  const file = inFolder(`${randomUUID()}.gz`);
  writeFileSync(file, gzipSync(lines.map((line) => `${line}\n`).join('')));
  return file;
}

/** The lines with an end that fits them: what somebody would write who knows the format. */
function resealed(lines: readonly string[]): string[] {
  const body = lines.slice(0, -1);
  const hash = createHash('sha256').update(body.map((line) => `${line}\n`).join(''));
  return [...body, JSON.stringify({ end: true, rows: body.length - 1, sha256: hash.digest('hex') })];
}

const rowOf = (lines: readonly string[], table: string) =>
  lines.findIndex((line) => line.startsWith(`["${table}"`));

test.each<[string, (lines: string[]) => string[]]>([
  ['a changed letter', (lines) => lines.map((line) => line.replace('"kind":"member"', '"kind":"membar"'))],
  ['a lost line', (lines) => lines.filter((_, index) => index !== rowOf(lines, 'Event'))],
  ['a lost end', (lines) => lines.slice(0, -1)],
  ['something after the end', (lines) => [...lines, lines[1] ?? '']],
  ['a row of an unknown table', (lines) => resealed(lines.toSpliced(1, 0, '["Nothing",{}]'))],
  [
    'a row with a foreign column',
    (lines) => resealed(lines.map((line) => line.replace('["Person",{', '["Person",{"root":true,'))),
  ],
  ['a row without a column', (lines) => resealed(lines.map((line) => line.replace('"tokenVersion":0,', '')))],
  [
    'another type',
    (lines) => resealed(lines.map((line) => line.replace('"tokenVersion":0', '"tokenVersion":"0"'))),
  ],
  ['tables out of order', (lines) => resealed(lines.toSpliced(1, 0, lines[rowOf(lines, 'Event')] ?? ''))],
  [
    'a row twice',
    (lines) => resealed(lines.toSpliced(rowOf(lines, 'Event'), 0, lines[rowOf(lines, 'Event')] ?? '')),
  ],
  [
    'events of nobody',
    (lines) =>
      resealed(lines.filter((line) => !/^\["(Person|Identity|Session|RecoveryCode|Deck|Memory)"/.test(line))),
  ],
])('with %s nothing is restored', async (_, tamper) => {
  await makeLearner();
  const file = writeLines(tamper(await freshLines()));
  const before = await picture();
  const { epoch } = await loadServerState();
  expect(await restoreBackup(file, quiet)).toMatchObject({ ok: false, kind: 'damaged' });
  expect(await picture()).toEqual(before);
  expect((await loadServerState()).epoch).toBe(epoch);
});

test('a file cut at any place is refused', async () => {
  await makeLearner();
  const file = inFolder('whole.gz');
  await writeBackup(file, now, quiet);
  const bytes = readFileSync(file);
  const before = await picture();
  for (const part of [0, 0.01, 0.3, 0.7, 0.99, 0.9999]) {
    const cut = inFolder('cut.gz');
    writeFileSync(cut, bytes.subarray(0, Math.floor(bytes.length * part)));
    expect(await restoreBackup(cut, quiet)).toMatchObject({ ok: false });
  }
  expect(await picture()).toEqual(before);
});

test.each([
  ['text', Buffer.from('hello')],
  ['another gzip', gzipSync('{"format":"other"}\n')],
  ['a newer edition', gzipSync('{"format":"jamdee-backup","v":2,"createdAt":"2030-01-01T00:00:00.000Z"}\n')],
  ['nothing', Buffer.alloc(0)],
])('%s is foreign', async (name, bytes) => {
  const file = inFolder(`foreign ${name}`);
  writeFileSync(file, bytes);
  expect(await restoreBackup(file, quiet)).toEqual({ ok: false, kind: 'foreign' });
});

test('a file that is not there cannot be read', async () => {
  expect(await restoreBackup(inFolder('nowhere'), quiet)).toEqual({ ok: false, kind: 'unreadable' });
  expect(await restoreBackup(folder, quiet)).toEqual({ ok: false, kind: 'unreadable' });
});

test('a backup of the first edition is readable for ever, and everything in it works', async () => {
  const frozen = gzipSync(readFileSync('tests/frozen/v1/backup.jsonl'));
  const file = inFolder('frozen.gz');
  writeFileSync(file, frozen);
  expect(await restoreBackup(file, quiet)).toEqual({ ok: true, rows: 41 });
  const typed = { name: 'มะลิ', password: 'fourteen elephants' };
  const signedIn = await signInWithPassword(typed, 'phone', now);
  if (signedIn.kind !== 'ok') throw new Error(signedIn.kind);
  const { personId } = signedIn;
  expect((await storeOf(personId).eventsSince('', 10)).events).toHaveLength(5);
  expect((await storeOf(personId).memories()).map(({ card }) => card)).toEqual([
    'fact:a#value',
    'fact:b#value',
    'fact:c#value',
  ]);
  expect(await loadDecks(personId)).toMatchObject([{ title: 'ชุด', facts: ['embassy-astana-opened'] }]);
  expect(await findGuest('11111111-1111-4111-8111-111111111111')).not.toBeNull();
});
