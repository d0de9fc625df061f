import { type FactBase, makeFactBase } from '#core/facts/fact-base.ts';
import type { Pack } from '#core/facts/pack.ts';
import type { AskableCard, PackDocument, PackSummary } from '#core/progress/wire.ts';
import { getPack } from '#offline/progress/server-door.ts';
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
}

/** A pack is not on the device and the server cannot be reached. */
export class PackUnavailable extends Error {
  constructor(readonly packs: readonly string[]) {
    super(`Not on this device, and could not be fetched: ${packs.join(', ') || 'the list of packs'}.`);
    this.name = 'PackUnavailable';
  }
}

export function makePackShelf(database: StudyDatabase): PackShelf {
  const opened = new Map<string, Promise<Shelf>>();
  return {
    load: (packs, chosen) => {
      const key = JSON.stringify([packs.map(({ id, version }) => [id, version]), chosen]);
      const known = opened.get(key);
      if (known) return known;
      // Not kept unless it is whole and of the present versions: the next try may have a network.
      const forget = () => void opened.delete(key);
      const shelf = openShelf(database, packs, chosen, forget);
      opened.set(key, shelf);
      shelf.catch(forget);
      return shelf;
    },
    kept: () => database.getAllKeys('packs'),
  };
}

async function openShelf(
  database: StudyDatabase,
  packs: readonly PackSummary[],
  chosen: readonly string[] | undefined,
  forget: () => void,
): Promise<Shelf> {
  const wanted = chosen ?? packs.map(({ id }) => id);
  const loaded = await Promise.all(
    wanted.map((id) => {
      const summary = packs.find((pack) => pack.id === id);
      return loadDocument(database, id, summary?.version ?? null, forget);
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
  database: StudyDatabase,
  id: string,
  version: string | null,
  onOld: () => void,
): Promise<PackDocument | null> {
  const kept = (await database.get('packs', id)) ?? null;
  if (version === null || kept?.version === version) return kept;
  if (kept === null) return fetchDocument(database, id, version);
  void fetchDocument(database, id, version).then(onOld);
  return kept;
}

async function fetchDocument(
  database: StudyDatabase,
  id: string,
  version: string,
): Promise<PackDocument | null> {
  const reply = await getPack(id, version);
  if (reply.kind !== 'ok') return null;
  // Where the storage is full, it is fetched again next time.
  await database.put('packs', reply.value, id).catch(() => undefined);
  return reply.value;
}

function joinDocuments(documents: readonly PackDocument[]): Shelf {
  const packs = new Map<string, Pack>();
  for (const { packs: parts } of documents) for (const pack of parts) packs.set(pack.id, pack);
  return { base: makeFactBase([...packs.values()]), cards: documents.flatMap(({ cards }) => cards) };
}
