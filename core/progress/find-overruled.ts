import type { StudyEvent } from '#core/progress/event.ts';

/** The ids of answers whose verdict the learner overruled ("I was right") and did not take that back. */
export function findOverruled(events: Iterable<StudyEvent>, undone: ReadonlySet<string>): Set<string> {
  const overruled = new Set<string>();
  for (const event of events) {
    if (event.type === 'overridden' && !undone.has(event.id)) overruled.add(event.overrides);
  }
  return overruled;
}
