import type { Standing } from '#core/progress/card-standing.ts';
import type { StandingCounts } from '#core/progress/count-standings.ts';
import type { WeakItem } from '#core/progress/weakest-items.ts';

/** A pack, or a deck of the person's own, with how the learner stands in it. */
export interface Subject {
  readonly id: string;
  readonly title: string;
  readonly flags: readonly string[];
  /** How many of its facts and notes stand how. */
  readonly counts: StandingCounts;
  /** By fact or note. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly weakest: readonly WeakItem[];
}
