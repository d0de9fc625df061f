import fc from 'fast-check';

/** How many times more runs than usual: 1, or what `npm run test:long` says. */
const factor = Number(process.env.TEST_RUNS ?? 1);

/** The number of runs of a law that wants another count than the usual hundred. */
export const runs = (count: number): number => Math.ceil(count * factor);

fc.configureGlobal({
  numRuns: runs(100),
  ...(process.env.TEST_SEED === undefined ? {} : { seed: Number(process.env.TEST_SEED) }),
});
