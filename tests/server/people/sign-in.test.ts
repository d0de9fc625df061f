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
  await besiege(name);
  expect(await signInWithPassword(wrong(name), 'a stranger', at(1))).toMatchObject({ kind: 'wait' });
  const typed = { name, password: somePassword };
  expect(await signInWithPassword(typed, 'my phone', at(1))).toEqual({ kind: 'ok', personId: id });
});

test('whoever tries with a new device every second keeps the owner out of a new one for two minutes at most', async () => {
  const { id, name } = await makeMember();
  const typed = { name, password: somePassword };
  const kinds: string[] = [];
  let owner = { askedAt: 600, seconds: 0 };
  for (let second = 0; second < 750; second += 1) {
    kinds.push((await signInWithPassword(wrong(name), `fresh ${second}`, at(second))).kind);
    if (second !== owner.askedAt + owner.seconds) continue;
    const outcome = await signInWithPassword(typed, 'new phone', at(second));
    if (outcome.kind === 'wait') owner = { askedAt: second, seconds: outcome.seconds };
    else expect([outcome, second <= 720]).toEqual([{ kind: 'ok', personId: id }, true]);
  }
  expect(kinds.filter((kind) => kind === 'wrong').length).toBeLessThan(20);
  const known = await signInWithPassword(typed, 'new phone', at(751));
  expect(known).toEqual({ kind: 'ok', personId: id });
});

test('a whole class signs in to one account at once: who knows the password spends nothing', async () => {
  const { id, name } = await makeMember();
  for (let pupil = 0; pupil < 30; pupil += 1) {
    const outcome = await signInWithPassword({ name, password: somePassword }, `phone ${pupil}`, at(pupil));
    expect(outcome).toEqual({ kind: 'ok', personId: id });
  }
});

test('a code cannot be guessed, so no number of wrong ones from elsewhere shuts that door', async () => {
  const { id, name, codes } = await makeMember();
  for (let round = 0; round < 100; round += 1) {
    await signInWithCode({ name, code: 'x' }, `stranger ${round}`, at(0));
  }
  await besiege(name);
  const outcome = await signInWithCode({ name, code: codes[0] ?? '' }, 'new', at(0));
  expect(outcome).toEqual({ kind: 'ok', personId: id });
});

test('failures are in the database, so that a restart forgets none, and no name is', async () => {
  const name = freshName();
  for (let round = 0; round < 3; round += 1) await signInWithPassword(wrong(name), 'd', at(0));
  const rows = await db.signInFailure.findMany();
  expect(rows.filter(({ count }) => count === 3)).toHaveLength(1);
  expect(rows.filter(({ key }) => key.startsWith('account first')).length).toBeGreaterThan(0);
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

test('on one device codes are tried no faster than passwords, and somebody else’s code opens nothing', async () => {
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

/** Spends what the account lets new devices try now. */
async function besiege(name: string): Promise<void> {
  for (let round = 0; round < 10; round += 1) {
    await signInWithPassword(wrong(name), `besieger ${round}`, at(0));
  }
}
