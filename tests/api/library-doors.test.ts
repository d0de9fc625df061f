import { beforeAll, expect, test } from 'vitest';
import { GET as getHealth } from '#app/api/health/route.ts';
import { GET as getFlaws } from '#app/api/v1/packs/[id]/flaws/route.ts';
import { GET as getPack } from '#app/api/v1/packs/[id]/route.ts';
import { isItemFlawsReply } from '#core/progress/read-item-flaws.ts';
import { isPackDocument, isSnapshot } from '#core/progress/read-reply.ts';
import type { PackDocument, Snapshot } from '#core/progress/wire.ts';
import { itemFlawsReplySchema, snapshotSchema } from '#core/progress/wire-schema.ts';
import { db } from '#server/db.ts';
import { makePerson } from '../server/people/make-person.ts';
import { call } from './call.ts';
import { fillLibrary, snapshot } from './study-calls.ts';

beforeAll(fillLibrary);

const pack = 'vietnam-kazakhstan';

async function firstFact() {
  const { packs } = (await (await call(getPack, { params: { id: pack } })).json()) as PackDocument;
  const [fact] = packs[0]?.facts ?? [];
  if (!fact) throw new Error('no fact');
  return fact;
}

test('a visitor gets the library, and nobody is made by that', async () => {
  const before = await db.person.count();
  const response = await snapshot(null);
  const body: unknown = await response.json();
  expect(isSnapshot(body)).toBe(true);
  expect(snapshotSchema.parse(body)).toMatchObject({
    account: null,
    settings: null,
    cursor: '',
    more: false,
  });
  expect((body as Snapshot).packs.length).toBeGreaterThanOrEqual(3);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await db.person.count()).toBe(before);
});

test.each(['not a cursor', '-1', '9'.repeat(199), '1e9', '\u0000'])(
  'the cursor %j harms nothing',
  async (cursor) => {
    const person = await makePerson();
    const response = await snapshot(person, cursor);
    expect([200, 400]).toContain(response.status);
  },
);

test('a pack under its own version is kept for ever, under another one never', async () => {
  const { packs } = (await (await snapshot(null)).json()) as Snapshot;
  for (const { id, version } of packs) {
    const path = `/api/v1/packs/${id}?v=${version}`;
    const response = await call(getPack, { path, params: { id } });
    const body = (await response.json()) as PackDocument;
    expect(isPackDocument(body)).toBe(true);
    expect(body).toMatchObject({ version, packs: [{ id }, { id: 'base' }] });
    expect(response.headers.get('cache-control')).toContain('immutable');
    const old = await call(getPack, { path: `/api/v1/packs/${id}?v=old`, params: { id } });
    expect([old.status, old.headers.get('cache-control')]).toEqual([200, 'no-store']);
  }
});

test.each(['nothing', 'base', '../base', '__proto__', '', 'x'.repeat(5_000)])(
  'there is no pack %.20j',
  async (id) => {
    expect((await call(getPack, { params: { id } })).status).toBe(404);
    expect((await call(getFlaws, { params: { id }, as: await makePerson() })).status).toBe(404);
  },
);

test('what answers showed of a pack’s questions is told as promised, and is kept nowhere', async () => {
  const [as, fact] = [await makePerson(), await firstFact()];
  const row = {
    factId: fact.id,
    revision: fact.revision,
    ask: 'value',
    kind: 'multiple-choice',
    answers: 60,
  };
  const value = { kind: 'date', edtf: '1993-06-29' };
  await db.itemFlaw.createMany({
    data: [
      { ...row, packId: pack, ordinal: 0, flaw: 'negative-discrimination', valueJson: null, index: -0.3 },
      {
        ...row,
        packId: pack,
        ordinal: 1,
        flaw: 'unpicked-distractor',
        valueJson: JSON.stringify(value),
        index: 0,
      },
      { ...row, packId: pack, ordinal: 2, flaw: 'too-hard', valueJson: null, index: 0, revision: 'former' },
    ],
  });
  const response = await call(getFlaws, { params: { id: pack }, as });
  const body: unknown = await response.json();
  expect(isItemFlawsReply(body)).toBe(true);
  const asked = { fact: fact.id, ask: 'value', kind: 'multiple-choice', answers: 60 };
  expect(itemFlawsReplySchema.parse(body).flaws).toEqual([
    { ...asked, flaw: 'negative-discrimination', value: null, index: -0.3 },
    { ...asked, flaw: 'unpicked-distractor', value, index: 0 },
  ]);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('health says which database, which epoch and which content', async () => {
  const response = await call(getHealth);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    status: 'ok',
    database: process.env.DATABASE_URL?.startsWith('file:') ? 'libsql' : 'postgresql',
    epoch: expect.stringMatching(/^[0-9a-f-]{36}$/),
    content: expect.stringMatching(/^[0-9a-f]{12}$/),
  });
});
