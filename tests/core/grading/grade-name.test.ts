import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '#core/basics/locale.ts';
import { makeRandom } from '#core/basics/random.ts';
import { gradeName } from '#core/grading/grade-name.ts';
import { runs } from '#tests/setup/run-counts.ts';

/** Every country's name as the platform knows it, by its code. */
function countryNames(locale: Locale): ReadonlyMap<string, string> {
  const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const reserved = new Set([
    'EU',
    'EZ',
    'UN',
    'QO',
    'XA',
    'XB',
    'ZZ',
    'AC',
    'CP',
    'DG',
    'EA',
    'IC',
    'TA',
    'CQ',
  ]);
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => !reserved.has(code));
  return new Map(
    codes.flatMap((code) => {
      const name = display.of(code);
      const older =
        name !== undefined && [...codes].some((other) => other < code && display.of(other) === name);
      return name === undefined || older ? [] : [[code, name] as const];
    }),
  );
}

const countries = { th: countryNames('th'), en: countryNames('en') };

function namesOf(code: string): readonly string[] {
  return locales.flatMap((locale) => countries[locale].get(code) ?? []);
}

const codes = [...countries.en.keys()].filter((code) => countries.th.has(code));
const allNames = new Map(codes.map((code) => [code, namesOf(code)]));
const rivalsOf = (code: string) => [...allNames].flatMap(([other, names]) => (other === code ? [] : [names]));

describe('country names', () => {
  it('are there in both languages', () => {
    expect(codes.length).toBeGreaterThan(240);
  });

  it('are accepted for their own country in either language', () => {
    const refused = codes.flatMap((code) =>
      namesOf(code).filter((name) => gradeName(namesOf(code), rivalsOf(code), name).verdict !== 'correct'),
    );
    expect(refused).toEqual([]);
  });

  it('are never accepted for another country', () => {
    const random = makeRandom(20_261_122);
    const accepted = Array.from({ length: runs(300) }, () => {
      const [code, other] = [random.pick(codes) ?? '', random.pick(codes) ?? ''];
      const name = random.pick(namesOf(other)) ?? '';
      const { verdict } = gradeName(namesOf(code), rivalsOf(code), name);
      return code !== other && verdict !== 'incorrect' ? [`${name} for ${code}`] : [];
    }).flat();
    expect(accepted).toEqual([]);
  });

  it.each(locales)(
    'with one slip are mostly accepted for their own (%s), and never for another',
    (locale) => {
      const random = makeRandom(7);
      const long = [...countries[locale]].filter(([code, name]) => name.length > 3 && countries.th.has(code));
      const sample = Array.from({ length: runs(50) }, () => random.pick(long) ?? (['', ''] as const));
      let accepted = 0;
      for (const [code, name] of sample) {
        const typed = withSlip(name, random);
        if (gradeName(namesOf(code), rivalsOf(code), typed).verdict === 'correct') accepted += 1;
        const other = random.pick(codes) ?? '';
        if (other !== code)
          expect(gradeName(namesOf(other), rivalsOf(other), typed).verdict).not.toBe('correct');
      }
      expect(accepted / sample.length).toBeGreaterThan(0.7);
    },
  );
});

/** One letter gone, doubled or exchanged with the next. */
function withSlip(name: string, random: { below(size: number): number }): string {
  const at = random.below(name.length - 1);
  const [before, letter, next, after] = [
    name.slice(0, at),
    name[at] ?? '',
    name[at + 1] ?? '',
    name.slice(at + 2),
  ];
  return (
    [before + next + after, before + letter + letter + next + after, before + next + letter + after][
      random.below(3)
    ] ?? name
  );
}

describe('gradeName', () => {
  it('refuses a slip that lies as near to a rival too short for slips of its own', () => {
    expect(gradeName(['Loas'], [['Lao']], 'Loa').reason).toBe('rival');
  });

  it('says whom the answer names where that is a rival', () => {
    expect(gradeName(['Vietnam'], [['Kazakhstan']], 'Kazakstan')).toEqual({
      verdict: 'incorrect',
      score: 0,
      reason: 'rival',
    });
  });
});
