import { expect, test } from 'vitest';
import { db, engine } from '#server/db.ts';

async function makePerson(): Promise<string> {
  const { id } = await db.person.create({ data: {} });
  return id;
}

test('every test file has a fresh database on the engine it was promised', async () => {
  expect(await db.person.count()).toBe(0);
  expect(process.env.DATABASE_URL).toMatch(engine === 'libsql' ? /^file:/ : /^postgresql:/);
});

test('instants keep their milliseconds, and Thai text its tone marks', async () => {
  const at = new Date('2026-01-02T03:04:05.678Z');
  const { id } = await db.person.create({ data: { displayName: 'น้ำใจ ก๊ก', lastSeenAt: at } });
  const person = await db.person.findUniqueOrThrow({ where: { id } });
  expect([person.displayName, person.lastSeenAt]).toEqual(['น้ำใจ ก๊ก', at]);
});

test('twenty writers at once raise one counter twenty times', async () => {
  const id = await makePerson();
  const positions = await Promise.all(
    Array.from({ length: 20 }, () =>
      db.$transaction(async (tx) => {
        const { eventCount } = await tx.person.update({
          where: { id },
          data: { eventCount: { increment: 1 } },
        });
        return eventCount;
      }),
    ),
  );
  expect(positions.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});

test('a transaction that fails leaves nothing behind, and the next one works', async () => {
  const before = await db.person.count();
  const failing = db.$transaction(async (tx) => {
    await tx.person.create({ data: {} });
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  expect(await db.person.count()).toBe(before);
  await db.$transaction((tx) => tx.person.create({ data: {} }));
  expect(await db.person.count()).toBe(before + 1);
});

test('a second row under the same key is refused with the code that means "exists"', async () => {
  const personId = await makePerson();
  const data = { personId, hash: 'h' };
  await db.recoveryCode.create({ data });
  await expect(db.recoveryCode.create({ data })).rejects.toMatchObject({ code: 'P2002' });
});

test('what belongs to a person goes with the person', async () => {
  const personId = await makePerson();
  await db.deck.create({ data: { ownerId: personId, title: 'ชุดคำ', notes: { create: [note('n1', 0)] } } });
  await db.person.delete({ where: { id: personId } });
  expect(await db.note.count()).toBe(0);
});

test('a deck cannot refer to a fact that does not exist', async () => {
  const personId = await makePerson();
  const deck = await db.deck.create({ data: { ownerId: personId, title: 'ชุดคำ' } });
  const dangling = db.deckFact.create({ data: { deckId: deck.id, ordinal: 0, factId: 'nowhere' } });
  await expect(dangling).rejects.toMatchObject({ code: 'P2003' });
});

function note(id: string, ordinal: number) {
  return { id, ordinal, form: 'basic', contentJson: '{"front":"ก","back":"ข"}' };
}
