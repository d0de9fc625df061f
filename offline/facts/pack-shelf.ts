import { type FactBase, makeFactBase } from '#core/facts/fact-base.ts';
import type { Pack } from '#core/facts/pack.ts';
import { isPackDocument } from '#core/progress/read-reply.ts';
import type { PackDocument, PackSummary } from '#core/progress/wire.ts';
import { getPack } from '#offline/progress/server-door.ts';
import type { StudyDatabase } from '#offline/progress/study-database.ts';

/** The packs on this device. */
export interface PackShelf {
  /** The base of the given packs. Throws `PackUnavailable` for one that is neither here nor to be had now. */
  loadBase(packs: readonly PackSummary[]): Promise<FactBase>;
}

/** A pack is not on the device and the server cannot be reached. */
export class PackUnavailable extends Error {
  constructor(readonly pack: string) {
    super(`Pack ${pack} is not on this device and could not be fetched.`);
    this.name = 'PackUnavailable';
  }
}

export function makePackShelf(database: StudyDatabase): PackShelf {
  const bases = new Map<string, Promise<FactBase>>();
  return {
    loadBase: (packs) => {
      const key = packs.map(({ id, version }) => `${id}@${version}`).join(' ');
      const known = bases.get(key);
      if (known) return known;
      const base = Promise.all(packs.map((pack) => loadDocument(database, pack))).then(joinDocuments);
      bases.set(key, base);
      // A failure is not kept: the next try may have a network.
      base.catch(() => bases.delete(key));
      return base;
    },
  };
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

function joinDocuments(documents: readonly PackDocument[]): FactBase {
  const packs = new Map<string, Pack>();
  for (const { packs: parts } of documents) for (const pack of parts) packs.set(pack.id, pack);
  return makeFactBase([...packs.values()]);
}
