import { randomUUID } from 'node:crypto';
import type { Deck } from '#core/decks/deck.ts';
import type { Fact } from '#core/facts/fact.ts';
import { db } from '#server/db.ts';
import { type LoadedPacks, loadPacksIntoLibrary } from '#server/facts/load-packs.ts';

/** A deck as a device sends it the first time. */
export function makeDeck(changes: Partial<Deck> = {}): Deck {
  return {
    id: randomUUID(),
    title: 'ทูต',
    description: '',
    facts: [],
    notes: [
      { id: 'n1', form: 'basic', front: 'เมืองหลวง', back: 'Astana' },
      { id: 'n2', form: 'cloze', text: 'The capital is {{1::Astana}}.' },
    ],
    version: 0,
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...changes,
  };
}

/** Makes facts of the library with these ids; those with a `removed-` name are removed. */
export async function makeFacts(ids: readonly string[]): Promise<void> {
  const summary = { title: { th: 'ชุด', en: 'Pack' }, description: { th: '', en: '' }, tombstones: [] };
  const pack = { id: 'pack-of-decks', version: 'v', summaryJson: JSON.stringify(summary) };
  await db.pack.upsert({ where: { id: pack.id }, create: pack, update: {} });
  await db.fact.createMany({
    data: ids.map((id, ordinal) => ({
      id,
      packId: pack.id,
      ordinal,
      besideJson: '{}',
      currentRevision: 'r',
      removedAt: id.startsWith('removed-') ? new Date() : null,
    })),
  });
}

/** Loads a library of one fact, which had other ids before. */
export function loadRenamedFact(id: string, was: readonly string[]): Promise<LoadedPacks> {
  const text = { th: 'ก่อตั้ง', en: 'Founded' };
  const fact: Fact = {
    ...{ id, was, revision: `r-${id}`, pack: 'p', property: 'founded', subject: 'kazakhstan' },
    value: { kind: 'date', edtf: '1991' },
    qualifiers: {},
    status: 'actual',
    statement: text,
    source: { document: 'd.txt', paragraph: 1 },
    disputes: [],
  };
  const empty = { sources: [], entities: [], properties: [], tombstones: [] };
  const pack = { id: 'p', title: text, description: text, facts: [fact], ...empty };
  return loadPacksIntoLibrary([pack], new Date());
}
