import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#cli/check-content.ts';
import { parsePacks } from '#core/facts/parse-packs.ts';
import { smallContent } from '#tests/core/facts/small-content.ts';
import { runs } from '#tests/setup/run-counts.ts';

const contentOf = (folders: Readonly<Record<string, Readonly<Record<string, string>>>>) => {
  const packs = parsePacks(new Map(Object.entries(folders)));
  return { packs, shapes: null, problems: packs.flatMap(({ problems }) => problems) };
};

describe('checkContent', () => {
  it('tells the flaws of questions at the stem they come from', () => {
    const stem = 'When did {subject} open its embassy in {host}?';
    const properties = (smallContent.base['properties.yaml'] ?? '').replace(stem, `Which is not so: ${stem}`);
    const content = contentOf({
      ...smallContent,
      base: { ...smallContent.base, 'properties.yaml': properties },
    });
    const line = properties.slice(0, properties.indexOf('Which is not')).split('\n').length;
    expect(checkContent(content).map(({ code, place }) => [code, place.file, place.line])).toContainEqual([
      'negative-stem',
      'base/properties.yaml',
      line,
    ]);
  });

  it('never throws, however content is damaged', () => {
    const files = fc.constantFrom(
      ...Object.entries(smallContent).flatMap(([folder, texts]) =>
        Object.keys(texts).map((name) => ({ folder, name })),
      ),
    );
    const noise = fc.constantFrom(
      '',
      ':',
      '\n',
      '{',
      '}',
      '[',
      ']',
      '"',
      'null',
      '~',
      '0',
      '{value}',
      '{subject:when}',
      'many: true, ',
    );
    fc.assert(
      fc.property(files, fc.nat(), fc.nat(40), noise, ({ folder, name }, at, length, put) => {
        const texts: Readonly<Record<string, string>> = smallContent[folder === 'base' ? 'base' : 'trade'];
        const text = texts[name] ?? '';
        const start = at % (text.length + 1);
        const damaged = { ...texts, [name]: text.slice(0, start) + put + text.slice(start + length) };
        checkContent(contentOf({ ...smallContent, [folder]: damaged }));
      }),
      { numRuns: runs(60) },
    );
  });
});
