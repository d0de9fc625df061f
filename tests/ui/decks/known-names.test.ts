import { expect, test } from 'vitest';
import { knownNames } from '#ui/decks/known-names.ts';

test('the names of all packs are known in both languages, each once; a server that sends none is no trouble', () => {
  const packs = [
    { names: { th: ['คาซัคสถาน', 'จีน'], en: ['Kazakhstan', 'China'] } },
    {},
    { names: { th: ['คาซัคสถาน'], en: ['Kazakhstan'] } },
  ];
  expect(knownNames(packs)).toEqual(['คาซัคสถาน', 'จีน', 'Kazakhstan', 'China']);
});
