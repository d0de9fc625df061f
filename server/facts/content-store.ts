import 'server-only';
import type { Fact } from '#core/facts/fact.ts';
import type { Pack } from '#core/facts/pack.ts';
import { packVersion } from '#core/facts/pack-version.ts';
import { slices } from '#server/db/slices.ts';
import type { Transaction } from '#server/db.ts';

/** Replaces the library's packs by these, inside the caller's transaction. Revisions are only ever added. */
export async function savePacks(packs: readonly Pack[], now: Date, on: Transaction): Promise<void> {
  for (const pack of packs) {
    const { id, title, description, tombstones } = pack;
    const summaryJson = JSON.stringify({ title, description, tombstones });
    const row = { version: packVersion([pack]), summaryJson, removedAt: null };
    await on.pack.upsert({ where: { id }, update: row, create: { id, ...row } });
  }
  const gone = { ownerId: null, removedAt: null, id: { notIn: packs.map(({ id }) => id) } };
  await on.pack.updateMany({ where: gone, data: { removedAt: now } });
  await saveParts(packs, on);
  await saveFacts(packs, now, on);
}

/** Sources, entities and properties have no history: what the files no longer name is gone. */
async function saveParts(packs: readonly Pack[], on: Transaction): Promise<void> {
  await on.source.deleteMany({ where: { ownerId: null } });
  await on.entity.deleteMany({ where: { ownerId: null } });
  await on.property.deleteMany({ where: { ownerId: null } });
  const sources = partRows(packs, (pack) => pack.sources.map((source) => [source.document, source]));
  const entities = partRows(packs, (pack) => pack.entities.map((entity) => [entity.id, entity]));
  const properties = partRows(packs, (pack) => pack.properties.map((property) => [property.id, property]));
  for (const data of slices(sources)) await on.source.createMany({ data });
  for (const data of slices(entities)) await on.entity.createMany({ data });
  for (const data of slices(properties)) await on.property.createMany({ data });
}

/** One row an id: the last one counts. */
function partRows(packs: readonly Pack[], partsOf: (pack: Pack) => readonly (readonly [string, object])[]) {
  const rows = new Map<string, { id: string; packId: string; ordinal: number; contentJson: string }>();
  for (const pack of packs) {
    for (const [ordinal, [id, part]] of partsOf(pack).entries()) {
      rows.set(id, { id, packId: pack.id, ordinal, contentJson: JSON.stringify(part) });
    }
  }
  return [...rows.values()];
}

async function saveFacts(packs: readonly Pack[], now: Date, on: Transaction): Promise<void> {
  const facts = new Map(
    packs.flatMap((pack) => pack.facts.map((fact, ordinal) => [fact.id, { fact, ordinal }] as const)),
  );
  const known = new Map((await on.fact.findMany({ where: { ownerId: null } })).map((row) => [row.id, row]));
  const wanted = [...facts.values()].map(({ fact, ordinal }) => factRow(fact, ordinal));
  const added = wanted.filter(({ id }) => !known.has(id));
  for (const data of slices(added)) await on.fact.createMany({ data });
  for (const row of wanted) {
    const before = known.get(row.id);
    if (before && !sameRow(before, row)) await on.fact.update({ where: { id: row.id }, data: row });
  }
  const gone = [...known.values()].filter(({ id, removedAt }) => !removedAt && !facts.has(id));
  for (const rows of slices(gone)) {
    await on.fact.updateMany({ where: { id: { in: rows.map(({ id }) => id) } }, data: { removedAt: now } });
  }
  await saveRevisions(
    [...facts.values()].map(({ fact }) => fact),
    now,
    on,
  );
}

type FactRow = ReturnType<typeof factRow>;

function factRow(fact: Fact, ordinal: number) {
  const { id, pack, revision, disputes, was, unasked, correction } = fact;
  const besideJson = JSON.stringify({ disputes, was, unasked, correction });
  return { id, packId: pack, ordinal, besideJson, currentRevision: revision, removedAt: null };
}

function sameRow(a: Omit<FactRow, 'removedAt'> & { readonly removedAt: Date | null }, b: FactRow): boolean {
  return (
    a.packId === b.packId &&
    a.ordinal === b.ordinal &&
    a.besideJson === b.besideJson &&
    a.currentRevision === b.currentRevision &&
    a.removedAt === null
  );
}

/** A new content gets a new row; no row is ever changed. */
async function saveRevisions(facts: readonly Fact[], now: Date, on: Transaction): Promise<void> {
  const rows = await on.factRevision.findMany({ select: { factId: true, revision: true } });
  const known = new Set(rows.map(({ factId, revision }) => `${factId} ${revision}`));
  const added = facts.filter(({ id, revision }) => !known.has(`${id} ${revision}`));
  for (const data of slices(added)) {
    await on.factRevision.createMany({ data: data.map((fact) => revisionRow(fact, now)) });
  }
}

function revisionRow(fact: Fact, now: Date) {
  const { disputes: _disputes, was: _was, unasked: _unasked, correction, ...content } = fact;
  return {
    factId: fact.id,
    revision: fact.revision,
    contentJson: JSON.stringify(content),
    since: correction ? new Date(correction.since) : now,
    reason: correction ? JSON.stringify(correction.reason) : null,
  };
}
