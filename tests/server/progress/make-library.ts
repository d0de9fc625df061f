import type { Pack } from '#core/facts/pack.ts';
import { type LoadedPacks, loadPacksIntoLibrary } from '#server/facts/load-packs.ts';
import { makeEntity, makeVisit, makeVisitProperty } from '../../core/questions/make-base.ts';

const text = { th: 'ชุด', en: 'Pack' };
const people = ['ann', 'bob', 'cat', 'dan'];
const hosts = ['oz', 'pern', 'quar', 'rhun'];

/** A pack of four visits, `v0` to `v3`: who went where, years apart. */
export const visits: Pack = {
  id: 'p',
  title: text,
  description: text,
  sources: [{ document: 'doc.txt', title: text, publisher: text, date: '2025-06', language: 'th' }],
  entities: [
    ...people.map((id) => makeEntity(id, 'person')),
    ...hosts.map((id) => makeEntity(id, 'country')),
  ],
  properties: [makeVisitProperty()],
  facts: people.map((person, index) =>
    makeVisit(`v${index}`, person, hosts[index] ?? 'oz', String(1992 + 7 * index)),
  ),
  tombstones: [],
};

/** Puts the pack, or another edition of it, into the library. */
export function makeLibrary(pack: Pack = visits): Promise<LoadedPacks> {
  return loadPacksIntoLibrary([pack], new Date());
}
