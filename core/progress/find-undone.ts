import type { StudyEvent } from '#core/progress/event.ts';

/**
 * The ids that are taken back. Undoing an undo restores. The target need not be among the events, and
 * the order does not matter. Undos that take back each other in a circle (only a forger makes them) do
 * nothing.
 */
export function findUndone(events: Iterable<StudyEvent>): Set<string> {
  const targetOf = new Map<string, string>();
  for (const event of events) if (event.type === 'undone') targetOf.set(event.id, event.undoes);
  const waitsFor = countUndosOf(targetOf);
  const undone = new Set<string>();
  // Undos that nothing can still take back are settled first, then those that wait for them alone.
  const settled = [...targetOf].filter(([id]) => !waitsFor.has(id));
  for (const [id, target] of settled) {
    if (!undone.has(id)) undone.add(target);
    const waiting = (waitsFor.get(target) ?? 0) - 1;
    waitsFor.set(target, waiting);
    const next = targetOf.get(target);
    if (waiting === 0 && next !== undefined) settled.push([target, next]);
  }
  return undone;
}

/** For each undo that is itself a target: by how many undos. */
function countUndosOf(targetOf: ReadonlyMap<string, string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const target of targetOf.values()) {
    if (targetOf.has(target)) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return counts;
}
