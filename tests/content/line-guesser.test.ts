import { describe, expect, test } from 'vitest';
import { contentFolder } from '#cli/content-folder.ts';
import { parseEdtf } from '#core/basics/edtf.ts';
import { type Locale, locales } from '#core/basics/locale.ts';
import { hashSeed } from '#core/basics/random.ts';
import { makeFactBase } from '#core/facts/fact-base.ts';
import { generate } from '#core/questions/generate.ts';
import type { Question } from '#core/questions/question.ts';
import { loadContent } from '#server/facts/load-content.ts';
import { type Line, tryBestYear, tryLineRules } from '#tests/content/line-guesser.ts';
import { luckyRules } from '#tests/content/rule-guesser.ts';
import { english, thai } from '#tests/core/questions/make-base.ts';
import { runsUpTo, samplingSeed } from '#tests/setup/run-counts.ts';

const { packs } = await loadContent(contentFolder);
const base = makeFactBase(packs.map(({ pack }) => pack));

/** Lines of a cell: few cards are asked oftener, so that the places of their years have time to even out. */
const fewestLines = runsUpTo(600, 2400);
const mostSeeds = 400;

const cells = packs.flatMap(({ folder }) =>
  locales.map((locale) => ({ pack: folder, locale, lines: sampleOf(folder, locale) })),
);
const asked = cells.filter(({ lines }) => lines.length > 0);

describe(`someone who knows no fact but the date of the source, run seed ${samplingSeed}`, () => {
  test('is given lines of every pack that has facts, in both languages', () => {
    expect(asked.length).toBe(2 * packs.filter(({ pack }) => pack.facts.length > 0).length);
  });

  test.each(asked)('finds no place on the lines of $pack, $locale, that is right too often', ({ lines }) => {
    expect(luckyRules(tryLineRules(lines), asked.length)).toEqual([]);
  });

  test.each(asked)('finds no year that is right of $pack, $locale, beyond luck', ({ lines }) => {
    expect(tryBestYear(lines).likelihood).toBeGreaterThan(0.01 / asked.length);
  });
});

describe('of lines that favour', () => {
  const lines = asked.find(({ pack }) => pack === 'vietnam-kazakhstan')?.lines ?? [];
  const caught = (changed: readonly Line[]) =>
    luckyRules(tryLineRules(changed), asked.length).map(({ rule }) => rule);

  test.each<readonly [string, string, (year: number, line: Line) => Line]>([
    ['the beginning', 'first year', (year, line) => withAxis(line, year, year + 9)],
    ['the middle', 'middle year', (year, line) => withAxis(line, year - 5, year + 5)],
    ['the end', 'last year', (year, line) => withAxis(line, year - 9, year)],
    [
      'the year of the source',
      'year of the source',
      (year, line) => ({ ...withAxis(line, year - 5, year + 5), written: year }),
    ],
    [
      'the year before it',
      'year before the source',
      (year, line) => ({ ...withAxis(line, year - 5, year + 5), written: year + 1 }),
    ],
  ])('%s the guesser is told', (_, rule, change) => {
    expect(caught(lines.map((line) => change(Number(line.question.answer.edtf), line)))).toContain(rule);
  });

  test('one year the guesser is told', () => {
    const same = lines.map((line) => ({
      ...line,
      question: { ...line.question, answer: { kind: 'date' as const, edtf: '2015' } },
    }));
    expect(tryBestYear(same).likelihood).toBeLessThan(0.01 / asked.length);
  });
});

function withAxis(line: Line, from: number, to: number): Line {
  return { ...line, question: { ...line.question, axis: { from, to, step: 'year' } } };
}

function sampleOf(pack: string, locale: Locale): readonly Line[] {
  const readers = [locale === 'th' ? thai : english];
  const lines: Line[] = [];
  for (let round = 0; round < mostSeeds && lines.length < fewestLines; round += 1) {
    const seed = hashSeed('line guesser', String(samplingSeed), String(round));
    const made = [...generate(base, { pack, kind: 'timeline', readers, seed })].flatMap(toLine);
    if (made.length === 0) break;
    lines.push(...made);
  }
  return lines;
}

function toLine(question: Question): Line[] {
  if (question.kind !== 'timeline') return [];
  const [card] = question.cards;
  const source = base.sources.get(base.facts.get(card?.fact ?? '')?.source.document ?? '');
  const written = parseEdtf(source?.date ?? '')?.end?.year;
  return written === undefined ? [] : [{ question, written }];
}
