import { type FactBase, makeFactBase } from '#core/facts/fact-base.ts';
import type { Pack } from '#core/facts/pack.ts';
import type { AskableCard, PackDocument, PackSummary } from '#core/progress/wire.ts';
import { type FetchPack, makeFetchPack } from '#offline/facts/fetch-pack.ts';
import type { StudyDatabase } from '#offline/progress/study-database.ts';

/** Packs, opened. */
export interface Shelf {
  readonly base: FactBase;
  /** In the order of packs and facts. */
  readonly cards: readonly AskableCard[];
}

/** The packs on this device. */
export interface PackShelf {
  /**
   * Opens the chosen ones of the packs there are; all that can be had when `chosen` is left out. Rejects
   * with `PackUnavailable` when a chosen one, or every one, is neither here nor to be had now.
   */
  load(packs: readonly PackSummary[], chosen: readonly string[] | undefined): Promise<Shelf>;
  /** Ids of the packs that are on the device, of whatever version. */
  kept(): Promise<readonly string[]>;
  /** Fetches those of the packs that are not on the device in any version. */
  keep(packs: readonly PackSummary[]): Promise<KeepOutcome>;
  /** Takes a pack from the device. */
  remove(id: string): Promise<void>;
}

/** What came of keeping packs. `full`: the device has no room. */
export type KeepOutcome = 'kept' | 'unreachable' | 'full';

/** A pack is not on the device and the server cannot be reached. */
export class PackUnavailable extends Error {
  constructor(readonly packs: readonly string[]) {
    super(`Not on this device, and could not be fetched: ${packs.join(', ') || 'the list of packs'}.`);
    this.name = 'PackUnavailable';
  }
}

export function makePackShelf(database: StudyDatabase): PackShelf {
  const opened = new Map<string, Promise<Shelf>>();
  const fetchPack = makeFetchPack(database);
  return {
    load: (packs, chosen) => {
      const key = JSON.stringify([packs.map(({ id, version }) => [id, version]), chosen]);
      const known = opened.get(key);
      if (known) return known;
      // Not kept unless it is whole and of the present versions: the next try may have a network.
      const forget = () => void opened.delete(key);
      const shelf = openShelf({ database, fetchPack }, packs, chosen, forget);
      opened.set(key, shelf);
      shelf.catch(forget);
      return shelf;
    },
    kept: () => database.getAllKeys('packs'),
    keep: async (wanted) => {
      const here = await database.getAllKeys('packs');
      const missing = wanted.filter(({ id }) => !here.includes(id));
      const fetched = await Promise.all(missing.map(({ id, version }) => fetchPack(id, version)));
      if (fetched.includes(null)) return 'unreachable';
      return fetched.every((pack) => pack?.isKept) ? 'kept' : 'full';
    },
    remove: async (id) => {
      opened.clear();
      await database.delete('packs', id);
    },
  };
}

interface Parts {
  readonly database: StudyDatabase;
  readonly fetchPack: FetchPack;
}

async function openShelf(
  parts: Parts,
  packs: readonly PackSummary[],
  chosen: readonly string[] | undefined,
  forget: () => void,
): Promise<Shelf> {
  const wanted = chosen ?? packs.map(({ id }) => id);
  const loaded = await Promise.all(
    wanted.map((id) => {
      const summary = packs.find((pack) => pack.id === id);
      return loadDocument(parts, id, summary?.version ?? null, forget);
    }),
  );
  const documents = loaded.filter((document) => document !== null);
  const isWhole = documents.length === wanted.length;
  if (!isWhole) forget();
  if (chosen ? !isWhole : documents.length === 0) {
    throw new PackUnavailable(wanted.filter((_, place) => loaded[place] === null));
  }
  return joinDocuments(documents);
}

/**
 * The document on the device. One of an older version is used at once, and the new one fetched for next
 * time (`onOld`): nobody waits for a correction. null when it is neither here nor to be had.
 */
async function loadDocument(
  { database, fetchPack }: Parts,
  id: string,
  version: string | null,
  onOld: () => void,
): Promise<PackDocument | null> {
  const kept = (await database.get('packs', id)) ?? null;
  if (version === null || kept?.version === version) return kept;
  const fetching = fetchPack(id, version);
  if (kept === null) return (await fetching)?.document ?? null;
  void fetching.then(onOld);
  return kept;
}

function joinDocuments(documents: readonly PackDocument[]): Shelf {
  const packs = new Map<string, Pack>();
  for (const { packs: parts } of documents) for (const pack of parts) packs.set(pack.id, pack);
  return { base: makeFactBase([...packs.values()]), cards: documents.flatMap(({ cards }) => cards) };
}
