import { type FactBase, makeFactBase } from '#core/facts/fact-base.ts';
import type { Pack } from '#core/facts/pack.ts';
import { isPackDocument } from '#core/progress/read-reply.ts';
import type { PackDocument, PackSummary } from '#core/progress/wire.ts';
import type { FactCard } from '#core/questions/question.ts';
import { getPack } from '#offline/progress/server-door.ts';
import type { StudyDatabase } from '#offline/progress/study-database.ts';

/** The packs on this device. */
export interface PackShelf {
  /** The base of the given packs. Rejects with `PackUnavailable` for one that is neither here nor to be had now. */
  loadBase(packs: readonly PackSummary[]): Promise<FactBase>;
  /** The cards of the given packs, in the order of packs and facts. Rejects as `loadBase` does. */
  loadCards(packs: readonly PackSummary[]): Promise<readonly FactCard[]>;
}

/** A pack is not on the device and the server cannot be reached. */
export class PackUnavailable extends Error {
  constructor(readonly pack: string) {
    super(`Pack ${pack} is not on this device and could not be fetched.`);
    this.name = 'PackUnavailable';
  }
}

export function makePackShelf(database: StudyDatabase): PackShelf {
  const shelves = new Map<string, Promise<Shelf>>();
  const load = (packs: readonly PackSummary[]): Promise<Shelf> => {
    const key = packs.map(({ id, version }) => `${id}@${version}`).join(' ');
    const known = shelves.get(key);
    if (known) return known;
    const shelf = Promise.all(packs.map((pack) => loadDocument(database, pack))).then(joinDocuments);
    shelves.set(key, shelf);
    // A failure is not kept: the next try may have a network.
    shelf.catch(() => shelves.delete(key));
    return shelf;
  };
  return {
    loadBase: async (packs) => (await load(packs)).base,
    loadCards: async (packs) => (await load(packs)).cards,
  };
}

interface Shelf {
  readonly base: FactBase;
  readonly cards: readonly FactCard[];
}

/** The document of that version; an older one of the device rather than none when there is no network. */
async function loadDocument(database: StudyDatabase, { id, version }: PackSummary): Promise<PackDocument> {
  const kept = await database.get('packs', id);
  if (kept?.version === version) return kept;
  const reply = await getPack(id, version, isPackDocument);
  if (reply.kind === 'ok') {
    await database.put('packs', reply.value, id);
    return reply.value;
  }
  if (kept) return kept;
  throw new PackUnavailable(id);
}

function joinDocuments(documents: readonly PackDocument[]): Shelf {
  const packs = new Map<string, Pack>();
  for (const { packs: parts } of documents) for (const pack of parts) packs.set(pack.id, pack);
  return { base: makeFactBase([...packs.values()]), cards: documents.flatMap(({ cards }) => cards) };
}
