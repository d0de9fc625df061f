import { beforeEach, expect, test, vi } from 'vitest';
import { db } from '#server/db.ts';
import * as admission from '#server/people/admission.ts';
import { provePassword, signInWithCode, signInWithPassword } from '#server/people/sign-in.ts';
import { freshName, makeMember, makePerson, somePassword } from './make-person.ts';

const work = vi.hoisted(() => ({ verified: 0 }));
vi.mock('@node-rs/argon2', async (original) => {
  const library = await original<typeof import('@node-rs/argon2')>();
  const verify: typeof library.verify = (...given) => {
    work.verified += 1;
    return library.verify(...given);
  };
  return { ...library, verify };
});

const start = Date.parse('2026-03-01T00:00:00Z');
const at = (seconds: number) => new Date(start + seconds * 1_000);
const wrong = (name: string) => ({ name, password: 'not the password' });

beforeEach(() => {
  work.verified = 0;
});

test('an unknown name, a name without a password and a wrong password get the same answer for the same work', async () => {
  const { name } = await makeMember();
  const withoutPassword = freshName();
  await makePerson({ name: withoutPassword });
  const answers = [];
  for (const typed of [name, withoutPassword, freshName()]) {
    work.verified = 0;
    answers.push([await signInWithPassword(wrong(typed), 'd', at(0)), work.verified]);
  }
  expect(answers).toEqual(Array.from({ length: 3 }, () => [{ kind: 'wrong' }, 1]));
});

test('unknown names are slowed down like known ones, so that the wait tells nothing', async () => {
  const { name } = await makeMember();
  const waits = [];
  for (const typed of [name, freshName()]) {
    const answers = [];
    for (let round = 0; round < 7; round += 1)
      answers.push(await signInWithPassword(wrong(typed), 'd', at(0)));
    waits.push(answers);
  }
  expect(waits[0]).toEqual(waits[1]);
  expect(waits[0]?.slice(4)).toEqual([
    { kind: 'wrong' },
    { kind: 'wait', seconds: 2 },
    { kind: 'wait', seconds: 2 },
  ]);
});

test('while somebody must wait no password is looked at, the right one neither', async () => {
  const { name } = await makeMember();
  for (let round = 0; round < 5; round += 1) await signInWithPassword(wrong(name), 'd', at(0));
  work.verified = 0;
  expect(await signInWithPassword({ name, password: somePassword }, 'd', at(1))).toMatchObject({
    kind: 'wait',
  });
  expect(work.verified).toBe(0);
  expect(await signInWithPassword({ name, password: somePassword }, 'd', at(3))).toMatchObject({
    kind: 'ok',
  });
});

test('forty tries at once are forty tries', async () => {
  const { name } = await makeMember();
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, index) => signInWithPassword(wrong(name), `device ${index}`, at(0))),
  );
  expect(answers.filter(({ kind }) => kind === 'wrong')).toHaveLength(10);
  expect(work.verified).toBe(10);
});

test('a device that has signed in before is not kept out by what strangers try', async () => {
  const { id, name } = await makeMember();
  await signInWithPassword({ name, password: somePassword }, 'my phone', at(0));
  const key = await accountKeyOf(name);
  await db.signInFailure.update({ where: { key }, data: { count: 1_000, lastAt: at(0) } });
  expect(await signInWithPassword(wrong(name), 'a stranger', at(1))).toMatchObject({ kind: 'wait' });
  const typed = { name, password: somePassword };
  expect(await signInWithPassword(typed, 'my phone', at(1))).toEqual({ kind: 'ok', personId: id });
});

test('nobody is locked out for more than a minute by tries from elsewhere', async () => {
  const { id, name } = await makeMember();
  const key = await accountKeyOf(name);
  await db.signInFailure.update({ where: { key }, data: { count: 1_000_000, lastAt: at(0) } });
  expect(await signInWithPassword({ name, password: somePassword }, 'new', at(59))).toEqual({
    kind: 'wait',
    seconds: 1,
  });
  expect(await signInWithPassword({ name, password: somePassword }, 'new', at(60))).toEqual({
    kind: 'ok',
    personId: id,
  });
});

test('failures are in the database, so that a restart forgets none, and no name is', async () => {
  const name = freshName();
  for (let round = 0; round < 3; round += 1) await signInWithPassword(wrong(name), 'd', at(0));
  const rows = await db.signInFailure.findMany();
  expect(rows.filter(({ count }) => count === 3).length).toBeGreaterThanOrEqual(2);
  expect(JSON.stringify(rows)).not.toContain(name);
});

test('after a success the device starts anew', async () => {
  const { name } = await makeMember();
  for (let round = 0; round < 4; round += 1) await signInWithPassword(wrong(name), 'd', at(0));
  await signInWithPassword({ name, password: somePassword }, 'd', at(0));
  for (let round = 0; round < 4; round += 1) {
    expect(await signInWithPassword(wrong(name), 'd', at(0))).toEqual({ kind: 'wrong' });
  }
});

test('codes are guessed no faster than passwords, and somebody else’s code opens nothing', async () => {
  const mine = await makeMember();
  const yours = await makeMember();
  const code = yours.codes[0] ?? '';
  expect(await signInWithCode({ name: mine.name, code }, 'd', at(0))).toEqual({ kind: 'wrong' });
  for (let round = 0; round < 4; round += 1) await signInWithCode({ name: mine.name, code: 'x' }, 'd', at(0));
  expect(await signInWithCode({ name: mine.name, code: mine.codes[0] ?? '' }, 'd', at(0))).toMatchObject({
    kind: 'wait',
  });
});

test('wrong codes do not delay whoever knows the password, nor wrong passwords who has a code', async () => {
  const [first, second] = [await makeMember(), await makeMember()];
  for (let round = 0; round < 20; round += 1) {
    await signInWithCode({ name: first.name, code: 'x' }, `stranger ${round}`, at(0));
    await signInWithPassword(wrong(second.name), `stranger ${round}`, at(0));
  }
  const typed = { name: first.name, password: somePassword };
  expect(await signInWithPassword(typed, 'new', at(0))).toEqual({ kind: 'ok', personId: first.id });
  const [code = ''] = second.codes;
  expect(await signInWithCode({ name: second.name, code }, 'new', at(0))).toMatchObject({ kind: 'ok' });
});

test('in a flood of strangers only those wait who come from a browser that is not known', async () => {
  const { id, name } = await makeMember();
  const typed = { name, password: somePassword };
  await signInWithPassword(typed, 'my phone', at(0));
  const rows = await db.signInFailure.count();
  vi.spyOn(admission, 'admitStranger').mockReturnValue(1_500);
  expect(await signInWithPassword(typed, 'elsewhere', at(1))).toEqual({ kind: 'wait', seconds: 2 });
  expect(await signInWithPassword(typed, 'my phone', at(1))).toEqual({ kind: 'ok', personId: id });
  vi.restoreAllMocks();
  expect(await db.signInFailure.count()).toBe(rows);
});

test('proving one’s password is slowed down too', async () => {
  const { id } = await makeMember();
  for (let round = 0; round < 5; round += 1) {
    expect(await provePassword(id, 'guess', at(0))).toEqual({ kind: 'wrong' });
  }
  expect(await provePassword(id, somePassword, at(0))).toEqual({ kind: 'wait', seconds: 2 });
  expect(await provePassword(id, somePassword, at(2))).toEqual({ kind: 'ok' });
});

test('texts of any kind and length are wrong, not an accident', async () => {
  for (const name of ['', '\0', '\ud800', 'x'.repeat(100_000), '__proto__', "' OR 1=1 --"]) {
    expect(await signInWithPassword({ name, password: '\0' }, 'd', at(0))).toEqual({ kind: 'wrong' });
  }
});

/** The key under which failures for a name are counted: the one that a failure from a fresh device adds. */
async function accountKeyOf(name: string): Promise<string> {
  await signInWithPassword(wrong(name), 'first', at(0));
  await signInWithPassword(wrong(name), 'second', at(0));
  const { key } = await db.signInFailure.findFirstOrThrow({
    where: { count: 2, key: { startsWith: 'account' } },
    orderBy: { lastAt: 'desc' },
  });
  return key;
}
