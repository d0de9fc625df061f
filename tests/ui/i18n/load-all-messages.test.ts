import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '#core/basics/locale.ts';
import { loadAllMessages } from '#ui/i18n/load-all-messages.ts';

const folders = readdirSync('messages');

function keysOf(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [`${path}${key}`] : keysOf(inner as object, `${path}${key}.`),
  );
}

const read = (folder: string, locale: string): object =>
  JSON.parse(readFileSync(`messages/${folder}/${locale}.json`, 'utf8')) as object;

test.each(folders)('every text of %s exists in both languages', (folder) => {
  expect(keysOf(read(folder, 'th')).sort()).toEqual(keysOf(read(folder, 'en')).sort());
});

test('no text is empty', () => {
  for (const folder of folders) {
    for (const locale of ['th', 'en']) expect(JSON.stringify(read(folder, locale))).not.toContain('""');
  }
});

test('a namespace stands in one folder only', () => {
  const names = folders.flatMap((folder) => Object.keys(read(folder, 'en')));
  expect(new Set(names).size).toBe(names.length);
});

test.each(locales)('the server has the texts of every folder in %s', async (locale) => {
  expect(await loadAllMessages(locale)).toEqual(
    Object.assign({}, ...folders.map((folder) => read(folder, locale))),
  );
});
