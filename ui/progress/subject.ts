import type { Standings } from '#core/progress/count-standings.ts';
import type { WeakItem } from '#core/progress/weakest-items.ts';

/** A pack, or a deck of the person's own, with how the learner stands in it. */
export interface Subject {
  readonly id: string;
  readonly title: string;
  readonly flags: readonly string[];
  readonly standings: Standings;
  readonly weakest: readonly WeakItem[];
}
