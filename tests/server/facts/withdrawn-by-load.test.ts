import { expect, test } from 'vitest';
import { db } from '#server/db.ts';
import { loadPacksIntoLibrary } from '#server/facts/load-packs.ts';
import { withdrawnByLoad } from '#server/facts/withdrawn-by-load.ts';
import { makeLibrary, visits } from '../progress/make-library.ts';

const edited = {
  ...visits,
  facts: visits.facts.map((fact) => (fact.id === 'v0' ? { ...fact, unasked: ['host'] } : fact)),
};

test('a load tells what the database held before and is no longer asked', async () => {
  await makeLibrary();
  const { former } = await loadPacksIntoLibrary([edited], new Date());
  const { count, cards } = await withdrawnByLoad(former, [edited], 10);
  expect(count).toBeGreaterThan(0);
  expect(cards).toContainEqual(
    expect.objectContaining({ card: { fact: 'v0', ask: 'host' }, reason: 'withdrawn' }),
  );
});

test('what was withdrawn beside the files already is not told again', async () => {
  await makeLibrary();
  const amendment = JSON.stringify({ kind: 'withdrawal', fact: 'v0', ask: 'host' });
  await db.amendment.create({ data: { id: 'a', contentJson: amendment } });
  const { former } = await loadPacksIntoLibrary([edited], new Date());
  expect((await withdrawnByLoad(former, [edited], 10)).count).toBe(0);
  await db.amendment.deleteMany();
});

test('the same content leaves nothing to compare', async () => {
  await makeLibrary();
  expect(await loadPacksIntoLibrary([visits], new Date())).toEqual({ changed: false, former: [] });
});
