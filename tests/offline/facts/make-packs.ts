import type { PackDocument, PackSummary } from '#core/progress/wire.ts';
import { openWorld, type TestWorld } from '#tests/offline/open-world.ts';

export const summaryOf = (id: string, version = '1'): PackSummary => ({
  id,
  version,
  title: { th: id, en: id },
  description: { th: '', en: '' },
  factCount: 1,
  cardCount: 1,
  names: { th: [], en: [] },
  flags: [],
});

/** A pack of one fact, which is named after the pack and its version. */
export const documentOf = (id: string, version = '1'): PackDocument =>
  ({
    v: 1,
    version,
    packs: [
      { id, sources: [], entities: [], properties: [], facts: [{ id: `${id}-${version}` }], tombstones: [] },
    ],
    cards: [{ fact: `${id}-${version}`, ask: 'value' }],
  }) as unknown as PackDocument;

/** A server with the packs `a` and `b`. */
export async function openLibrary(): Promise<TestWorld> {
  const world = await openWorld();
  await world.change({
    packs: [summaryOf('a'), summaryOf('b')],
    documents: { a: documentOf('a'), b: documentOf('b') },
  });
  return world;
}
