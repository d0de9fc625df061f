import { expect, test } from 'vitest';
import { db } from '#server/db.ts';
import { cleanUp } from '#server/people/clean-up.ts';
import { freshName, makePerson } from './make-person.ts';

const now = new Date();
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3_600_000);
const exists = async (id: string) => (await db.person.count({ where: { id } })) === 1;

test('guests who were not seen for ninety days go; others and all members stay', async () => {
  const old = await makePerson({ lastSeenAt: daysAgo(91) });
  const recent = await makePerson({ lastSeenAt: daysAgo(89) });
  const member = await makePerson({ name: freshName(), lastSeenAt: daysAgo(1_000) });
  expect(await cleanUp(now)).toBe(1);
  expect(await Promise.all([old.id, recent.id, member.id].map(exists))).toEqual([false, true, true]);
});

test('sessions, links and counts past their time go, and only those', async () => {
  const { id } = await makePerson();
  const session = (expiresAt: Date) => db.session.create({ data: { personId: id, expiresAt } });
  await session(daysAgo(1));
  await session(daysAgo(-1));
  const failure = (key: string, lastAt: Date) => db.signInFailure.create({ data: { key, lastAt, count: 9 } });
  await failure('old', daysAgo(2));
  await failure('new', daysAgo(0.5));
  await db.resetToken.create({
    data: { tokenHash: 'h', personId: id, issuedBy: 'operator', expiresAt: daysAgo(1) },
  });
  await cleanUp(now);
  expect(await db.session.count({ where: { personId: id } })).toBe(1);
  expect((await db.signInFailure.findMany()).map(({ key }) => key)).toEqual(['new']);
  expect(await db.resetToken.count()).toBe(0);
});

test('of too many counts of failed sign-ins the newest stay', async () => {
  const counts = [1, 2, 3, 4].map((hours) => ({ key: `${hours} h`, lastAt: daysAgo(hours / 24), count: 9 }));
  await db.signInFailure.deleteMany();
  await db.signInFailure.createMany({ data: counts });
  await cleanUp(now, 2);
  const left = await db.signInFailure.findMany({ orderBy: { lastAt: 'desc' } });
  expect(left.map(({ key }) => key)).toEqual(['1 h', '2 h']);
});
