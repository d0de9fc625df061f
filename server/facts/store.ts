import 'server-only';
import type { Entity } from '#core/facts/entity.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { Pack, Source } from '#core/facts/pack.ts';
import type { Property } from '#core/facts/property.ts';
import { slices } from '#server/db/slices.ts';
import { type DbOrTransaction, db } from '#server/db.ts';

const ofLibrary = { where: { ownerId: null }, orderBy: { ordinal: 'asc' } } as const;

/** Loads every pack of the library, as the files had it, with the current revision of its facts. */
export async function loadPacks(on: DbOrTransaction = db): Promise<readonly Pack[]> {
  const packs = await on.pack.findMany({
    where: { ownerId: null, removedAt: null },
    orderBy: { id: 'asc' },
  });
  const sources = await on.source.findMany(ofLibrary);
  const entities = await on.entity.findMany(ofLibrary);
  const properties = await on.property.findMany(ofLibrary);
  const facts = await loadFacts(on);
  return packs.map(({ id, summaryJson }) => ({
    ...(JSON.parse(summaryJson) as Pick<Pack, 'title' | 'description' | 'tombstones'>),
    id,
    sources: partsOf<Source>(id, sources),
    entities: partsOf<Entity>(id, entities),
    properties: partsOf<Property>(id, properties),
    facts: facts.filter(({ packId }) => packId === id).map(({ fact }) => fact),
  }));
}

type Beside = 'disputes' | 'was' | 'unasked' | 'correction';

async function loadFacts(on: DbOrTransaction) {
  const facts = await on.fact.findMany({
    where: { ownerId: null, removedAt: null },
    orderBy: { ordinal: 'asc' },
  });
  const revisions = await on.factRevision.findMany({ where: { fact: { ownerId: null, removedAt: null } } });
  const contents = new Map(revisions.map((row) => [`${row.factId} ${row.revision}`, row.contentJson]));
  return facts.flatMap(({ id, packId, currentRevision, besideJson }) => {
    const contentJson = contents.get(`${id} ${currentRevision}`);
    if (contentJson === undefined) return [];
    const content = JSON.parse(contentJson) as Omit<Fact, Beside>;
    return [
      { packId, fact: { ...content, ...(JSON.parse(besideJson) as Pick<Fact, Beside>), pack: packId } },
    ];
  });
}

/** Rows were written by this program from parsed content, so reading them back needs no check. */
function partsOf<T>(pack: string, rows: readonly { packId: string; contentJson: string }[]): T[] {
  return rows.filter(({ packId }) => packId === pack).map(({ contentJson }) => JSON.parse(contentJson) as T);
}

/** The ids among these that no fact of the library ever had. Removed facts are known: a deck may still name them. */
export async function loadUnknownFactIds(
  ids: readonly string[],
  on: DbOrTransaction = db,
): Promise<readonly string[]> {
  const known = new Set<string>();
  for (const some of slices(ids)) {
    const rows = await on.fact.findMany({
      where: { id: { in: some }, ownerId: null },
      select: { id: true },
    });
    for (const { id } of rows) known.add(id);
  }
  return ids.filter((id) => !known.has(id));
}

/** The owners of those of these facts that somebody owns; the others are the library's, or unknown. */
export async function loadFactOwners(
  ids: readonly string[],
  on: DbOrTransaction = db,
): Promise<ReadonlyMap<string, string>> {
  const owners = new Map<string, string>();
  for (const some of slices(ids)) {
    const rows = await on.fact.findMany({
      where: { id: { in: some }, ownerId: { not: null } },
      select: { id: true, ownerId: true },
    });
    for (const { id, ownerId } of rows) if (ownerId !== null) owners.set(id, ownerId);
  }
  return owners;
}
