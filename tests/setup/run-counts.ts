import fc from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** How many times more runs than usual, and the seed they start from; null leaves the choice to each law. */
    propertyRuns: { readonly factor: number; readonly seed: number | null };
  }
}

// Handed over by the configuration, because a browser knows no environment variables.
const { factor, seed } = inject('propertyRuns');

/** The number of runs of a law that wants another count than the usual hundred. */
export const runs = (count: number): number => Math.ceil(count * factor);

/** The seed of tests that sample: always the same in `npm test`, so that what passed passes again; the run's own in the long tests. */
export const samplingSeed: number = factor > 1 ? (seed ?? 1) : 1;

/** How many times more `npm run test:long` runs. */
const longFactor = 20;

/** The number of runs of a law that wants a count of its own in the long tests: `count` usually, `long` there. */
export const runsUpTo = (count: number, long: number): number =>
  Math.ceil(count * (long / count) ** (Math.log(factor) / Math.log(longFactor)));

fc.configureGlobal({ numRuns: runs(100), ...(seed === null ? {} : { seed }) });
