import 'server-only';
import { type CardKey, cardKeyOf } from '#core/basics/card-key.ts';
import { contentHash } from '#core/basics/content-hash.ts';
import { amendPacks } from '#core/facts/amendment.ts';
import { type FactBase, makeFactBase } from '#core/facts/fact-base.ts';
import type { Pack } from '#core/facts/pack.ts';
import { packVersion } from '#core/facts/pack-version.ts';
import { baseFolder } from '#core/facts/parse-pack.ts';
import { renamesOf } from '#core/progress/rename-card.ts';
import { summarisePack } from '#core/progress/summarise-pack.ts';
import type { AskableCard, PackDocument, PackSummary } from '#core/progress/wire.ts';
import { cardsOf } from '#core/questions/cards-of.ts';
import { isAskable } from '#core/questions/is-askable.ts';
import type { FactCard } from '#core/questions/question.ts';
import { loadServerState } from '#server/basics/server-state.ts';
import type { ServerState } from '#server/basics/store.ts';
import { loadAmendments } from '#server/facts/amendment-store.ts';
import { loadDifficulties } from '#server/facts/difficulty-store.ts';
import { loadPacks } from '#server/facts/store.ts';

/** All packs as they are served. */
export interface Library {
  readonly version: string;
  /** Every pack, the one of what all share among them. */
  readonly packs: readonly Pack[];
  readonly documents: ReadonlyMap<string, PackDocument>;
  readonly summaries: readonly PackSummary[];
  readonly renames: ReadonlyMap<string, string>;
  /** Every fact of every pack. */
  readonly base: FactBase;
}

/** What of the server's state says whether the library is another. */
export type LibraryVersion = Pick<ServerState, 'epoch' | 'contentVersion' | 'servedVersion'>;

let kept: { readonly version: string; readonly library: Promise<Library> } | null = null;

/**
 * The library as the database holds it now, with what was decided beside its files; put together once for
 * each version. Whoever
 * has just read the server's state hands it over.
 */
export async function loadLibrary(state?: LibraryVersion): Promise<Library> {
  const { epoch, contentVersion, servedVersion } = state ?? (await loadServerState());
  // After a restore the numbers begin again where they were once, and may come to mean something else.
  const version = `${epoch} ${contentVersion} ${servedVersion}`;
  if (kept?.version !== version) {
    const library = assemble(version);
    kept = { version, library };
    library.catch(() => {
      kept = null;
    });
  }
  return kept.library;
}

async function assemble(version: string): Promise<Library> {
  const packs = amendPacks(await loadPacks(), await loadAmendments());
  const difficulties = await loadDifficulties();
  const shared = packs.filter(({ id }) => id === baseFolder);
  const documents = new Map<string, PackDocument>();
  const summaries: PackSummary[] = [];
  for (const pack of packs) {
    if (pack.id === baseFolder) continue;
    const parts = [pack, ...shared];
    const base = makeFactBase(parts);
    const askable = cardsOf(base, pack.id).filter((card) => isAskable(base, card));
    const cards = askable.map((card) => withDifficulty(card, difficulties));
    const document: PackDocument = { v: 1, version: documentVersion(parts, cards), packs: parts, cards };
    documents.set(pack.id, document);
    summaries.push(summarisePack(document, pack, base));
  }
  const base = makeFactBase(packs);
  return { version, packs, documents, summaries, renames: renamesOf(base), base };
}

function withDifficulty(card: FactCard, difficulties: ReadonlyMap<CardKey, number>): AskableCard {
  const difficulty = difficulties.get(cardKeyOf({ item: 'fact', ...card }));
  return difficulty === undefined ? card : { ...card, difficulty };
}

/** Of packs of whose cards nothing is known yet: the name of their content alone. */
function documentVersion(parts: readonly Pack[], cards: readonly AskableCard[]): string {
  const difficulties = cards.map(({ difficulty }) => difficulty ?? null);
  const version = packVersion(parts);
  if (difficulties.every((difficulty) => difficulty === null)) return version;
  return contentHash([version, difficulties]).slice(0, version.length);
}
