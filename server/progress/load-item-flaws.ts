import 'server-only';
import type { FoundItemFlaw } from '#core/questions/item-flaw.ts';
import { loadLibrary } from '#server/facts/library.ts';
import { loadFlawsOfPack } from '#server/progress/item-flaw-store.ts';

/**
 * What answers showed to be wrong with the questions of a pack, as far as their facts still say what they
 * said then; null when the library has no such pack.
 */
export async function loadItemFlaws(packId: string): Promise<readonly FoundItemFlaw[] | null> {
  const { documents, base } = await loadLibrary();
  if (!documents.has(packId)) return null;
  const flaws = await loadFlawsOfPack(packId);
  return flaws
    .filter(({ fact, revision }) => base.facts.get(fact)?.revision === revision)
    .map(({ revision: _, ...flaw }) => flaw);
}
