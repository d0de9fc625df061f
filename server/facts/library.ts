import 'server-only';
import { type FactBase, makeFactBase } from '#core/facts/fact-base.ts';
import { packVersion } from '#core/facts/pack-version.ts';
import { baseFolder } from '#core/facts/parse-pack.ts';
import { renamesOf } from '#core/progress/rename-card.ts';
import { summarisePack } from '#core/progress/summarise-pack.ts';
import type { PackDocument, PackSummary } from '#core/progress/wire.ts';
import { cardsOf } from '#core/questions/cards-of.ts';
import { isAskable } from '#core/questions/is-askable.ts';
import { loadServerState } from '#server/basics/server-state.ts';
import { loadPacks } from '#server/facts/store.ts';

/** All packs as they are served. */
export interface Library {
  readonly version: string;
  readonly documents: ReadonlyMap<string, PackDocument>;
  readonly summaries: readonly PackSummary[];
  readonly renames: ReadonlyMap<string, string>;
  /** Every fact of every pack. */
  readonly base: FactBase;
}

let kept: { readonly version: string; readonly library: Promise<Library> } | null = null;

/**
 * The library as the database holds it now; put together once for each version of the content. Whoever
 * has just read the server's state hands it over.
 */
export async function loadLibrary(state?: { readonly contentVersion: string }): Promise<Library> {
  const { contentVersion } = state ?? (await loadServerState());
  if (kept?.version !== contentVersion) {
    const library = assemble(contentVersion);
    kept = { version: contentVersion, library };
    library.catch(() => {
      kept = null;
    });
  }
  return kept.library;
}

async function assemble(version: string): Promise<Library> {
  const packs = await loadPacks();
  const shared = packs.filter(({ id }) => id === baseFolder);
  const documents = new Map<string, PackDocument>();
  const summaries: PackSummary[] = [];
  for (const pack of packs) {
    if (pack.id === baseFolder) continue;
    const parts = [pack, ...shared];
    const base = makeFactBase(parts);
    const cards = cardsOf(base, pack.id).filter((card) => isAskable(base, card));
    const document: PackDocument = { v: 1, version: packVersion(parts), packs: parts, cards };
    documents.set(pack.id, document);
    summaries.push(summarisePack(document, pack, base));
  }
  const base = makeFactBase(packs);
  return { version, documents, summaries, renames: renamesOf(base), base };
}
