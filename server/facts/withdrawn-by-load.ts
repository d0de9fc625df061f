import 'server-only';
import { amendPacks } from '#core/facts/amendment.ts';
import type { Pack } from '#core/facts/pack.ts';
import { summariseWithdrawn, type WithdrawnSummary } from '#core/questions/summarise-withdrawn.ts';
import { withdrawnFromPacks } from '#core/questions/withdrawn-from-packs.ts';
import { loadAmendments } from '#server/facts/amendment-store.ts';

/**
 * What is no longer asked since packs took the place of others, with at most so many entries. What was
 * decided beside the files counts before and after.
 */
export async function withdrawnByLoad(
  former: readonly Pack[],
  packs: readonly Pack[],
  mostCards: number,
): Promise<WithdrawnSummary> {
  const amendments = await loadAmendments();
  const withdrawn = withdrawnFromPacks(amendPacks(former, amendments), amendPacks(packs, amendments));
  return summariseWithdrawn(withdrawn, mostCards);
}
