import { describe, expect, it } from 'vitest';
import { contentFolder } from '#cli/content-folder.ts';
import { parseEdtf } from '#core/basics/edtf.ts';
import { formatDate } from '#core/basics/format-date.ts';
import { formatQuantity } from '#core/basics/format-quantity.ts';
import { calendars, locales } from '#core/basics/locale.ts';
import { makeRandom, type Random } from '#core/basics/random.ts';
import type { Entity } from '#core/facts/entity.ts';
import { makeFactBase } from '#core/facts/fact-base.ts';
import type { DateValue, QuantityValue, Value } from '#core/facts/value.ts';
import { grade } from '#core/grading/grade.ts';
import { expectedAnswer } from '#core/questions/expected-answer.ts';
import { namesOf, sharesName } from '#core/questions/name-twins.ts';
import { loadContent } from '#server/facts/load-content.ts';
import { runs } from '#tests/setup/run-counts.ts';

const { packs } = await loadContent(contentFolder);
const base = makeFactBase(packs.map(({ pack }) => pack));
const values: readonly Value[] = [...base.facts.values()].flatMap((fact) => [
  fact.value,
  ...Object.values(fact.qualifiers).flat(),
]);
const expectedOf = new Map(
  [...base.entities.keys()].map((id) => [id, expectedAnswer(base, { kind: 'entity', id })]),
);

function verdictOf(entity: Entity, typed: string, locale: 'th' | 'en' = 'en'): string {
  const expected = expectedOf.get(entity.id);
  if (!expected) throw new Error(`${entity.id} cannot be asked`);
  return grade(expected, typed, locale).verdict;
}

describe('what the content prints', () => {
  const amounts = values.filter((value): value is QuantityValue => value.kind === 'quantity');
  const dates = values.filter((value): value is DateValue => value.kind === 'date');

  it('is a right answer for every amount, as in the source and as on the screen', () => {
    const wrong = amounts.flatMap((value) => {
      const expected = expectedAnswer(base, value);
      // A source may also say สุดท้าย ("the last") or นับพันปี, which names no number.
      const printed = /\d/.test(value.asPrinted) ? [value.asPrinted] : [];
      const typed = [...printed, ...locales.map((locale) => formatQuantity(value, locale))];
      return typed.filter((text) => expected && grade(expected, text, 'th').verdict !== 'correct');
    });
    expect(amounts.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });

  it('is a right answer for every date, in both languages and eras', () => {
    const wrong = dates.flatMap(({ edtf }) => {
      const date = parseEdtf(edtf);
      if (!date) return [`${edtf} is no date`];
      return locales.flatMap((locale) =>
        calendars
          .map((calendar) => formatDate(date, { locale, calendar }, 'plain'))
          .filter((text) => grade({ kind: 'date', edtf }, text, locale).verdict !== 'correct'),
      );
    });
    expect(dates.length).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });
});

describe('the names of the content', () => {
  const entities = [...base.entities.values()];

  it('are each accepted for their own entity', () => {
    const refused = entities.flatMap((entity) =>
      namesOf(entity).filter((name) => verdictOf(entity, name) !== 'correct'),
    );
    expect(refused).toEqual([]);
  });

  it('are never accepted for another entity of the kind', () => {
    let pairs = 0;
    const accepted = entities.flatMap((entity) =>
      (base.entitiesByKind.get(entity.kind) ?? [])
        .filter((other) => !sharesName(base, entity.id, other.id))
        .flatMap((other) => {
          pairs += 1;
          const wrong = namesOf(other).filter((name) => verdictOf(entity, name) !== 'incorrect');
          return wrong.map((name) => `${name} for ${entity.id}`);
        }),
    );
    expect(pairs).toBeGreaterThan(3000);
    expect(accepted).toEqual([]);
  });

  it.each([
    ['embassy-of-kazakhstan-in-vietnam', 'สถานทูตคาซัคสถานประจำเวียดนาม', 'embassy-of-vietnam-in-kazakhstan'],
    ['embassy-of-kazakhstan-in-vietnam', 'Embassy of Kazakhstan', 'embassy-of-vietnam-in-kazakhstan'],
    ['president-of-russia', 'Russian president', 'president-of-belarus'],
    ['president-of-russia', 'President of Russia', 'president-of-belarus'],
    ['president-of-china', "China's president", 'president-of-russia'],
    ['ambassador-of-kazakhstan-to-china', 'Ambassador to China', 'ambassador-of-kazakhstan-to-vietnam'],
    ['ambassador-of-kazakhstan-to-vietnam', 'เอกอัครราชทูตประจำเวียดนาม', 'ambassador-of-kazakhstan-to-china'],
    ['prime-minister-of-vietnam', 'Vietnamese prime minister', 'prime-minister-of-kazakhstan'],
    ['tselinograd-incident', 'Tselinograd protest', 'novy-uzen-conflict'],
  ])('are those of every day as well: %s, %s', (id, typed, rival) => {
    const [own, other] = [base.entities.get(id), base.entities.get(rival)];
    expect(own && verdictOf(own, typed)).toBe('correct');
    expect(other && verdictOf(other, typed)).toBe('incorrect');
  });

  it.each(locales)('of eight letters or more bear one slip, four times out of five (%s)', (locale) => {
    const random = makeRandom(20_261_123);
    const long = entities.filter(({ label }) => lettersOf(label[locale]) >= 8);
    const sample = Array.from({ length: runs(600) }, () => random.pick(long)).filter(
      (entity) => entity !== undefined,
    );
    const refused = sample.flatMap((entity) => {
      const typed = withSlip(entity.label[locale], random);
      return verdictOf(entity, typed, locale) === 'correct' ? [] : [`${entity.label[locale]} as ${typed}`];
    });
    const share = 1 - refused.length / sample.length;
    process.stdout.write(
      `${locale}: ${(share * 100).toFixed(1)}% of ${sample.length} slips accepted (seed 20261123)\n`,
    );
    expect(share).toBeGreaterThanOrEqual(0.8);
  });
});

function lettersOf(name: string): number {
  return name.replace(/[^\p{L}]/gu, '').length;
}

/** One letter left out, doubled, exchanged with the next, or struck beside; digits stay. */
function withSlip(name: string, random: Random): string {
  const places = [...name.matchAll(/[\p{L}\p{M}](?=[\p{L}\p{M}])/gu)].map(({ index }) => index);
  const at = random.pick(places) ?? 0;
  const [letter, next] = [name.charAt(at), name.charAt(at + 1)];
  const struck = random.pick([...(letter > '\u0e00' ? 'กนรสตเาีดว' : 'aeionrstly')]) ?? '';
  const slips = [next, letter + letter + next, next + letter, struck + next];
  return name.slice(0, at) + (random.pick(slips) ?? '') + name.slice(at + 2);
}
