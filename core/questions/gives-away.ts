import { parseEdtf } from '#core/basics/edtf.ts';
import { normaliseThai } from '#core/basics/thai-text.ts';
import type { Entity } from '#core/facts/entity.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { QuantityValue, Value } from '#core/facts/value.ts';
import { namesOf } from '#core/questions/name-twins.ts';

const buddhistEra = 543;

/**
 * Does a text tell the value: one of the entity's names, the year in either era, the figure as printed
 * in full or before its scale word, or the text itself?
 */
export function givesAway(base: FactBase, text: string, value: Value): boolean {
  return tells(base, readSaid(text), value);
}

/** A text read once, to be held against many values. */
export interface Said {
  readonly text: string;
  readonly numbers: ReadonlySet<number>;
}

export function readSaid(text: string): Said {
  const said = comparable(text);
  return { text: said, numbers: numbersIn(said) };
}

/** As `givesAway`, of a text that was read before. */
export function tells(base: FactBase, said: Said, value: Value): boolean {
  switch (value.kind) {
    case 'entity': {
      const entity = base.entities.get(value.id);
      return entity !== undefined && comparableNames(entity).some((name) => mentions(said.text, name));
    }
    case 'date': {
      const date = parseEdtf(value.edtf);
      const years = [date?.start?.year, date?.end?.year].flatMap((year) =>
        year === undefined ? [] : [year],
      );
      return years.some((year) => said.numbers.has(year) || said.numbers.has(year + buddhistEra));
    }
    case 'quantity':
      return figuresOf(value).some((figure) => said.numbers.has(figure));
    case 'text':
      return [value.text.th, value.text.en].some((each) => mentions(said.text, comparable(each)));
  }
}

const namesByEntity = new WeakMap<Entity, readonly string[]>();

function comparableNames(entity: Entity): readonly string[] {
  const known = namesByEntity.get(entity);
  if (known) return known;
  const names = namesOf(entity).map(comparable);
  namesByEntity.set(entity, names);
  return names;
}

function comparable(text: string): string {
  return normaliseThai(text).toLowerCase();
}

/** Does a text hold a name, as a name and not as part of another word? */
export function mentionsName(text: string, name: string): boolean {
  return mentions(comparable(text), comparable(name));
}

/** Is the name in the text as a name: between other letters a short or Latin one is only part of a word. */
function mentions(said: string, wanted: string): boolean {
  if (wanted === '') return false;
  const whole = /[a-z0-9]/.test(wanted) || wanted.length < 4;
  for (let at = said.indexOf(wanted); at >= 0; at = said.indexOf(wanted, at + 1)) {
    const around = `${said.charAt(at - 1)}|${said.charAt(at + wanted.length)}`;
    if (!whole || !neighbour(wanted).test(around)) return true;
  }
  return false;
}

function neighbour(name: string): RegExp {
  return /[a-z0-9]/.test(name) ? /[a-z0-9\u00c0-\u024f]/ : /[ก-๛]/;
}

function numbersIn(text: string): Set<number> {
  return new Set(
    (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((digits) => Number(digits.replaceAll(',', ''))),
  );
}

/** The amount, and what stands before million, billion and the Thai scale words. */
function figuresOf({ amount, step }: QuantityValue): number[] {
  const scales = [1, 1e6, 1e9, 1e10, 1e11, 1e12];
  return scales.filter((scale) => scale === 1 || step * 1000 >= scale).map((scale) => tidy(amount / scale));
}

function tidy(figure: number): number {
  return Number(figure.toPrecision(12));
}
