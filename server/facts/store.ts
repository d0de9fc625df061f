import 'server-only';
import type { Entity } from '#core/facts/entity.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { Pack, Source } from '#core/facts/pack.ts';
import type { Property } from '#core/facts/property.ts';
import { type DbOrTransaction, db, type Transaction } from '#server/db.ts';

/** How many rows go into one statement: engines bound the number of parameters. */
const rowsAtOnce = 500;

/** Replaces the library's packs by these, inside the caller's transaction. Revisions are only ever added. */
export async function savePacks(
  packs: readonly Pack[],
  version: string,
  now: Date,
  on: Transaction,
): Promise<void> {
  const ids = packs.map(({ id }) => id);
  for (const pack of packs) {
    const row = { version, summaryJson: JSON.stringify(frontOf(pack)) };
    await on.pack.upsert({ where: { id: pack.id }, update: row, create: { id: pack.id, ...row } });
  }
  await saveParts(packs, on);
  await saveFacts(packs, now, on);
  await on.fact.updateMany({
    where: { ownerId: null, packId: { notIn: ids }, removedAt: null },
    data: { removedAt: now },
  });
}

/** Sources, entities and properties have no history: what the files no longer name is gone. */
async function saveParts(packs: readonly Pack[], on: Transaction): Promise<void> {
  const rowsOf = <T>(partsOf: (pack: Pack) => readonly T[], idOf: (part: T) => string) =>
    packs.flatMap((pack) =>
      partsOf(pack).map((part) => ({ id: idOf(part), packId: pack.id, contentJson: JSON.stringify(part) })),
    );
  await on.source.deleteMany({ where: { ownerId: null } });
  await on.entity.deleteMany({ where: { ownerId: null } });
  await on.property.deleteMany({ where: { ownerId: null } });
  const sources = rowsOf(
    (pack) => pack.sources,
    ({ document }) => document,
  );
  const entities = rowsOf(
    (pack) => pack.entities,
    ({ id }) => id,
  );
  const properties = rowsOf(
    (pack) => pack.properties,
    ({ id }) => id,
  );
  for (const data of slices(sources)) await on.source.createMany({ data });
  for (const data of slices(entities)) await on.entity.createMany({ data });
  for (const data of slices(properties)) await on.property.createMany({ data });
}

async function saveFacts(packs: readonly Pack[], now: Date, on: Transaction): Promise<void> {
  const facts = packs.flatMap((pack) => pack.facts);
  const known = new Map((await on.fact.findMany({ where: { ownerId: null } })).map((row) => [row.id, row]));
  const added = facts.filter(({ id }) => !known.has(id));
  for (const data of slices(added)) await on.fact.createMany({ data: data.map(factRow) });
  for (const fact of facts) {
    const row = known.get(fact.id);
    if (!row || (row.currentRevision === fact.revision && !row.removedAt && row.packId === fact.pack))
      continue;
    await on.fact.update({ where: { id: fact.id }, data: { ...factRow(fact), removedAt: null } });
  }
  const kept = new Set(facts.map(({ id }) => id));
  const gone = [...known.values()].filter(({ id, removedAt }) => !removedAt && !kept.has(id));
  for (const rows of slices(gone)) {
    await on.fact.updateMany({ where: { id: { in: rows.map(({ id }) => id) } }, data: { removedAt: now } });
  }
  await saveRevisions(facts, now, on);
}

async function saveRevisions(facts: readonly Fact[], now: Date, on: Transaction): Promise<void> {
  const rows = await on.factRevision.findMany({ select: { factId: true, revision: true } });
  const known = new Set(rows.map(({ factId, revision }) => `${factId} ${revision}`));
  const added = facts.filter(({ id, revision }) => !known.has(`${id} ${revision}`));
  for (const data of slices(added)) {
    await on.factRevision.createMany({
      data: data.map((fact) => ({
        factId: fact.id,
        revision: fact.revision,
        contentJson: JSON.stringify(fact),
        since: fact.correction ? new Date(fact.correction.since) : now,
        reason: fact.correction ? JSON.stringify(fact.correction.reason) : null,
      })),
    });
  }
}

function factRow(fact: Fact) {
  return { id: fact.id, packId: fact.pack, currentRevision: fact.revision };
}

/** Loads every pack of the library with the current revision of its facts. */
export async function loadPacks(on: DbOrTransaction = db): Promise<readonly Pack[]> {
  const [packs, sources, entities, properties, facts] = await Promise.all([
    on.pack.findMany({ where: { ownerId: null }, orderBy: { id: 'asc' } }),
    on.source.findMany({ where: { ownerId: null } }),
    on.entity.findMany({ where: { ownerId: null } }),
    on.property.findMany({ where: { ownerId: null } }),
    on.fact.findMany({ where: { ownerId: null, removedAt: null } }),
  ]);
  const revisions = await on.factRevision.findMany({ where: { fact: { ownerId: null, removedAt: null } } });
  const contents = new Map(revisions.map((row) => [`${row.factId} ${row.revision}`, row.contentJson]));
  const partsOf = <T>(pack: string, rows: readonly { packId: string; contentJson: string }[]): T[] =>
    rows.filter(({ packId }) => packId === pack).map(({ contentJson }) => JSON.parse(contentJson) as T);
  return packs.map(({ id, summaryJson }) => ({
    ...(JSON.parse(summaryJson) as Front),
    id,
    sources: partsOf<Source>(id, sources),
    entities: partsOf<Entity>(id, entities),
    properties: partsOf<Property>(id, properties),
    facts: facts
      .filter(({ packId }) => packId === id)
      .map((row) => JSON.parse(contents.get(`${row.id} ${row.currentRevision}`) ?? 'null') as Fact | null)
      .filter((fact) => fact !== null)
      .sort((a, b) => a.source.paragraph - b.source.paragraph),
  }));
}

/** The ids among these that are facts of the library, removed ones left out. */
export async function loadKnownFactIds(
  ids: readonly string[],
  on: DbOrTransaction = db,
): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (const some of slices(ids)) {
    const rows = await on.fact.findMany({
      where: { id: { in: [...some] }, removedAt: null },
      select: { id: true },
    });
    for (const { id } of rows) known.add(id);
  }
  return known;
}

type Front = Pick<Pack, 'title' | 'description' | 'tombstones'>;

function frontOf({ title, description, tombstones }: Pack): Front {
  return { title, description, tombstones };
}

function* slices<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) yield rows.slice(start, start + rowsAtOnce);
}
