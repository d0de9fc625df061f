import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRandom } from '#core/basics/random.ts';
import {
  askAgainMs,
  comeBackAfterMs,
  decideStrangersTry,
  giveBackTry,
  type StrangerTries,
  tryBudgets,
} from '#core/people/stranger-tries.ts';

const secondMs = 1_000;
const hourMs = 3_600 * secondMs;
const longAgo = { count: 0, lastAtMs: -30 * 24 * hourMs };

/** One account, and the devices that try it. Answers with how long a try must wait; 0 when it was made. */
function makeAccount(seed = 1) {
  const random = makeRandom(seed);
  let spentUntilMs: StrangerTries['spentUntilMs'] = { first: 0, again: 0 };
  const devices = new Map<string, StrangerTries['here']>();
  const madeAtMs: number[] = [];
  const knock = (device: string, nowMs: number): number => {
    const here = devices.get(device) ?? longAgo;
    const { waitMs, tries } = decideStrangersTry({ here, spentUntilMs }, nowMs, random.next());
    spentUntilMs = tries.spentUntilMs;
    devices.set(device, tries.here);
    if (waitMs === 0) madeAtMs.push(nowMs);
    return waitMs;
  };
  return { knock, madeAtMs };
}

/** The most of these that fall into one hour. */
function mostInAnHour(timesMs: readonly number[]): number {
  const within = timesMs.map((from, index) => {
    const end = timesMs.findIndex((at) => at > from + hourMs);
    return (end < 0 ? timesMs.length : end) - index;
  });
  return Math.max(0, ...within);
}

/** When an owner who does as told, from the given instant on, has a try that is looked at. */
function ownersTryMs(
  account: ReturnType<typeof makeAccount>,
  fromMs: number,
  attack: (upToMs: number) => void,
) {
  for (let nowMs = fromMs; nowMs < fromMs + 10 * hourMs; ) {
    attack(nowMs);
    const waitMs = account.knock('owner', nowMs);
    if (waitMs === 0) return nowMs;
    // The page says whole seconds.
    nowMs += Math.ceil(waitMs / secondMs) * secondMs;
  }
  return Number.POSITIVE_INFINITY;
}

test('whoever comes with a new device for every try, however often, keeps the owner out for 90 seconds at most', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20, max: 20_000 }),
      fc.integer({ min: 0, max: 4 * 3_600 }),
      (everyMs, afterSeconds) => {
        const account = makeAccount();
        let nextMs = 0;
        const attack = (upToMs: number) => {
          for (; nextMs <= upToMs; nextMs += everyMs) account.knock(`fresh ${nextMs}`, nextMs);
        };
        const fromMs = afterSeconds * secondMs;
        expect(ownersTryMs(account, fromMs, attack) - fromMs).toBeLessThanOrEqual(comeBackAfterMs);
      },
    ),
    { numRuns: 20 },
  );
});

test('whatever devices come, and come back, less than a hundred passwords are looked at in any hour', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 20_000 })), {
        minLength: 1_000,
        maxLength: 3_000,
      }),
      (knocks) => {
        const account = makeAccount();
        let nowMs = 0;
        for (const [device, afterMs] of knocks) {
          nowMs += afterMs;
          account.knock(`device ${device}`, nowMs);
        }
        expect(mostInAnHour(account.madeAtMs)).toBeLessThan(100);
      },
    ),
    { numRuns: 30 },
  );
});

test('a fleet of devices that wait as told and come back gets less than a hundred in any hour, too', () => {
  const account = makeAccount();
  for (let nowMs = 0; nowMs < 5 * hourMs; nowMs += secondMs) {
    account.knock(`device ${(nowMs / secondMs) % 120}`, nowMs);
  }
  expect(account.madeAtMs.length).toBeGreaterThan(300);
  expect(mostInAnHour(account.madeAtMs)).toBeLessThan(100);
});

test('even while a fleet of devices that wait as told asks each second, the owner has a turn within minutes', () => {
  const waitsMs = Array.from({ length: 100 }, (_, seed) => {
    const account = makeAccount(seed);
    const fromMs = hourMs + seed * secondMs;
    let nextMs = 0;
    const attack = (upToMs: number) => {
      for (; nextMs <= upToMs; nextMs += secondMs)
        account.knock(`device ${(nextMs / secondMs) % 600}`, nextMs);
    };
    return ownersTryMs(account, fromMs, attack) - fromMs;
  }).sort((one, other) => one - other);
  expect(waitsMs[50]).toBeLessThan(4 * 60 * secondMs);
  expect(waitsMs[90]).toBeLessThan(8 * 60 * secondMs);
});

test('ten devices are looked at at once, the eleventh waits, and asking meanwhile does not lengthen that', () => {
  const { knock } = makeAccount();
  for (let device = 0; device < tryBudgets.first.atOnce; device += 1) expect(knock(`${device}`, 0)).toBe(0);
  expect(knock('eleventh', 0)).toBe(90_000);
  expect(knock('eleventh', 30_000)).toBe(60_000);
  expect(knock('eleventh', 90_000)).toBe(0);
});

test('a device that has waited does so once for every try', () => {
  const { knock } = makeAccount();
  for (let device = 0; device <= tryBudgets.first.atOnce; device += 1) knock(`${device}`, 0);
  expect(knock('10', 90_000)).toBe(0);
  expect(knock('10', 90_000)).toBe(90_000);
});

test('after a day away a device begins to wait anew', () => {
  const { knock } = makeAccount();
  const dayMs = 24 * hourMs;
  for (let device = 0; device <= tryBudgets.first.atOnce; device += 1) knock(`${device}`, 0);
  for (let device = 20; device < 30; device += 1) knock(`${device}`, dayMs);
  expect(knock('10', dayMs)).toBe(90_000);
});

test('where many have waited, the less is left the less likely is the turn of whoever asks', () => {
  const tries = (left: number) => ({
    here: { count: 0, lastAtMs: 0 },
    spentUntilMs: { first: 50 * hourMs, again: hourMs + (3 - left) * tryBudgets.again.everyMs },
  });
  const waitMs = (left: number, chance: number) => decideStrangersTry(tries(left), hourMs, chance).waitMs;
  expect([waitMs(3, 0.99), waitMs(2, 0.29), waitMs(1, 0.03)]).toEqual([0, 0, 0]);
  expect([waitMs(2, 0.31), waitMs(1, 0.04), waitMs(0, 0)]).toEqual([askAgainMs, askAgainMs, askAgainMs]);
});

test('a clock that is set back shuts no account for longer than one step of its budgets', () => {
  const here = { count: 0, lastAtMs: 0 };
  const decide = (again: number, nowMs: number) =>
    decideStrangersTry({ here, spentUntilMs: { first: 50 * hourMs, again } }, nowMs, 0);
  const { waitMs } = decide(50 * hourMs, comeBackAfterMs);
  expect(waitMs).toBe(askAgainMs);
  expect(decide(hourMs + 2 * tryBudgets.again.everyMs, hourMs).waitMs).toBe(0);
});

test('a try that was right is given back', () => {
  const tries = { here: longAgo, spentUntilMs: { first: 0, again: 0 } };
  const made = decideStrangersTry(tries, hourMs, 0);
  expect(made.budget).toBe('first');
  expect(giveBackTry(made.tries.spentUntilMs.first, 'first')).toBe(hourMs);
  expect(giveBackTry(0, 'again')).toBe(0);
});
