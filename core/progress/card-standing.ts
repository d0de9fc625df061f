import type { Memory, StudyDay } from '#core/scheduling/memory.ts';

/** How a card or a fact stands with a learner. */
export type Standing = 'new' | 'learning' | 'due' | 'known';

/** From what needs the learner most to what needs them least. */
const urgency: readonly Standing[] = ['due', 'learning', 'new', 'known'];

/** How a card stands on a study day: never rated, in its steps, due for review, or known until its day. */
export function cardStanding(memory: Memory | undefined, today: StudyDay): Standing {
  if (!memory) return 'new';
  if (memory.state !== 'review') return 'learning';
  return memory.dueDay <= today ? 'due' : 'known';
}

/**
 * How a fact with several cards stands: as the one that needs the learner most; new only while all are.
 * No cards are new.
 */
export function jointStanding(standings: readonly Standing[]): Standing {
  if (standings.every((standing) => standing === 'new')) return 'new';
  const most = urgency.find((standing) => standings.includes(standing)) ?? 'new';
  // Some of it is known already, so the fact as a whole is being learnt.
  return most === 'new' ? 'learning' : most;
}
