import { expect, test } from 'vitest';
import { contentFolder } from '#cli/content-folder.ts';
import { textInCalendar } from '#core/basics/text-in-calendar.ts';
import { loadContent } from '#server/facts/load-content.ts';

const { packs } = await loadContent(contentFolder);
const texts = packs.flatMap(({ pack }) => [
  pack.description,
  ...pack.facts.map(({ statement }) => statement),
]);

test('a reader of Thai who counts in the Common Era meets no Buddhist year in any statement or description', () => {
  const dated = texts.map(({ th }) => th).filter((text) => text.includes('พ.ศ.'));
  expect(dated.length).toBeGreaterThan(50);
  expect(dated.filter((text) => textInCalendar(text, 'ce').includes('พ.ศ.'))).toEqual([]);
  expect(dated.filter((text) => textInCalendar(textInCalendar(text, 'ce'), 'be') !== text)).toEqual([]);
});

test('an English statement says its years in the Common Era to every reader', () => {
  expect(texts.filter(({ en }) => textInCalendar(en, 'be') !== en)).toEqual([]);
});
