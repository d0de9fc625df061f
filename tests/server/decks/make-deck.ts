import { randomUUID } from 'node:crypto';
import type { Deck } from '#core/decks/deck.ts';
import { db } from '#server/db.ts';

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
  const pack = { id: 'pack-of-decks', version: 'v', summaryJson: '{}' };
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
