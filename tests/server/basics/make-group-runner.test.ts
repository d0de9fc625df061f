import fc from 'fast-check';
import { expect, test } from 'vitest';
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

test('what comes first begins at once; what comes meanwhile shares the next turn', async () => {
  const { run, groups } = makeDoubler();
  const give = makeGroupRunner(run, limits);
  expect(await Promise.all([1, 2, 3].map(give))).toEqual([2, 4, 6]);
  expect(groups).toEqual([[1], [2, 3]]);
});

test('a group is no heavier than it may be, and what is too heavy goes alone', async () => {
  const { run, groups } = makeDoubler();
  const give = makeGroupRunner(run, limits);
  await Promise.all([1, 6, 3, 2, 50, 1].map(give));
  expect(groups).toEqual([[1], [6, 3], [2], [50], [1]]);
});

test('one that fails fails alone', async () => {
  const { run } = makeDoubler();
  const give = makeGroupRunner(run, limits);
  const outcomes = await Promise.allSettled([1, 2, 7, 1].map(give));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
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
