import type { PackDocument } from '#core/progress/wire.ts';
import { getPack } from '#offline/progress/server-door.ts';
import type { StudyDatabase } from '#offline/progress/study-database.ts';

export interface FetchedPack {
  readonly document: PackDocument;
  /** False where the device has no room for it: it is fetched again next time. */
  readonly isKept: boolean;
}

/** Fetches a pack of a version and puts it on the device; null when it cannot be had. */
export type FetchPack = (id: string, version: string) => Promise<FetchedPack | null>;

/** What is asked for twice at once is fetched once. */
export function makeFetchPack(database: StudyDatabase): FetchPack {
  const underWay = new Map<string, Promise<FetchedPack | null>>();
  return (id, version) => {
    const key = `${id} ${version}`;
    const known = underWay.get(key);
    if (known) return known;
    const fetching = fetchPack(database, id, version).finally(() => underWay.delete(key));
    underWay.set(key, fetching);
    return fetching;
  };
}

async function fetchPack(database: StudyDatabase, id: string, version: string): Promise<FetchedPack | null> {
  const reply = await getPack(id, version);
  if (reply.kind !== 'ok') return null;
  const isKept = await database.put('packs', reply.value, id).then(
    () => true,
    () => false,
  );
  return { document: reply.value, isKept };
}
