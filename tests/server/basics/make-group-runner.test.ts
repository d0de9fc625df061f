import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { makeGroupRunner } from '#server/basics/make-group-runner.ts';

const limits = { groupsAtOnce: 1, mostWeight: 10, weightOf: (job: number) => job };

/** Doubles numbers; refuses a group that holds a 7; keeps which groups it was given. */
function makeDoubler() {
  const groups: (readonly number[])[] = [];
  const run = async (jobs: readonly number[]) => {
    groups.push(jobs);
    await new Promise((resolve) => setTimeout(resolve, 1));
    if (jobs.includes(7)) throw new Error('no sevens');
    return jobs.map((job) => job * 2);
  };
  return { run, groups };
}

test('what comes in one turn shares a group; what comes while it runs shares the next', async () => {
  const { run, groups } = makeDoubler();
  const give = makeGroupRunner(run, limits);
  const first = [1, 2].map(give);
  while (groups.length === 0) await new Promise(setImmediate);
  const second = [3, 4].map(give);
  expect(await Promise.all([...first, ...second])).toEqual([2, 4, 6, 8]);
  expect(groups).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test('a group is no heavier than it may be, and what is too heavy goes alone', async () => {
  const { run, groups } = makeDoubler();
  const give = makeGroupRunner(run, limits);
  await Promise.all([1, 6, 3, 2, 50, 1].map(give));
  expect(groups).toEqual([[1, 6, 3], [2], [50], [1]]);
});

test('while many come a group waits for more, and whoever comes alone waits for nobody', async () => {
  const { run, groups } = makeDoubler();
  let waits = 0;
  const gather = async () => {
    waits += 1;
    late.push(give(5));
  };
  const late: Promise<number>[] = [];
  const give = makeGroupRunner(run, { ...limits, gather });
  await give(1);
  await give(2);
  expect(waits).toBe(0);
  const crowd = [1, 2].map(give);
  while (groups.length < 3) await new Promise(setImmediate);
  expect(await Promise.all([...crowd, give(3)])).toEqual([2, 4, 6]);
  expect(await Promise.all(late)).toEqual([10]);
  expect(waits).toBe(1);
  expect(groups).toEqual([[1], [2], [1, 2], [3, 5]]);
});

test('one that fails fails alone', async () => {
  const { run } = makeDoubler();
  const give = makeGroupRunner(run, limits);
  const outcomes = await Promise.allSettled([1, 2, 7, 1].map(give));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
});

test('where each fails slowly, as without a database, those behind fail at once', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  try {
    const tried: number[] = [];
    const give = makeGroupRunner<number, number>(async (jobs) => {
      tried.push(jobs.length);
      vi.advanceTimersByTime(3_000);
      throw new Error('locked');
    }, limits);
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(give));
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
    expect(tried).toEqual([4, 1, 1]);
  } finally {
    vi.useRealTimers();
  }
});

test('everybody gets the own result, however many come and however many run at once', async () => {
  const jobs = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(jobs, fc.integer({ min: 1, max: 4 }), async (numbers, groupsAtOnce) => {
      const { run } = makeDoubler();
      const give = makeGroupRunner(run, { ...limits, groupsAtOnce });
      const outcomes = await Promise.allSettled(numbers.map(give));
      const results = outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : 'failed'));
      expect(results).toEqual(numbers.map((number) => (number === 7 ? 'failed' : number * 2)));
    }),
    { numRuns: 30 },
  );
});
