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

fc.configureGlobal({ numRuns: runs(100), ...(seed === null ? {} : { seed }) });
