import { locales } from '#core/basics/locale.ts';
import { searchText, searchWords } from '#core/basics/search-text.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { factWords, namesOf } from '#core/facts/fact-words.ts';

interface Entry {
  readonly fact: Fact;
  /** Its statements, in every language. */
  readonly said: string;
  /** Everything else it may be found by: names, property, dates in both eras, numbers. */
  readonly more: string;
}

/** A fact base ready to be searched; built once a base, in a few milliseconds for hundreds of facts. */
export interface FactIndex {
  readonly entries: readonly Entry[];
  /** Names of entities and properties, the longest first. */
  readonly names: readonly string[];
}

const indexes = new WeakMap<FactBase, FactIndex>();

function factIndexOf(base: FactBase): FactIndex {
  const known = indexes.get(base);
  if (known) return known;
  const made = makeFactIndex(base);
  indexes.set(base, made);
  return made;
}

/**
 * The facts in which every word of the query occurs, in either language, those whose statement says it
 * first. Words may be unfinished. Thai runs its words together: where a run is not found as it stands,
 * the names in it are looked for one by one. No words, no facts.
 */
export function searchFacts(base: FactBase, query: string): readonly Fact[] {
  const index = factIndexOf(base);
  const words = searchWords(query).flatMap((word) => splitRun(word, index));
  if (words.length === 0) return [];
  return index.entries
    .filter(({ said, more }) => words.every((word) => occurs(word, said) || occurs(word, more)))
    .map(({ fact, said }) => ({ fact, hits: words.filter((word) => occurs(word, said)).length }))
    .sort((a, b) => b.hits - a.hits)
    .map(({ fact }) => fact);
}

/** Latin words and numbers are looked for from their beginning (26 is not 1926), Thai anywhere: it writes no blanks. */
function occurs(word: string, text: string): boolean {
  if (!/^[\da-z]/.test(word)) return text.includes(word);
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}.]/u.test(text.charAt(at - 1)) || isThai(text.charAt(at - 1))) return true;
  }
  return false;
}

function isThai(char: string): boolean {
  return char >= 'ก' && char <= '๛';
}

function makeFactIndex(base: FactBase): FactIndex {
  const entries = [...base.facts.values()].map((fact) => ({
    fact,
    said: searchText(locales.map((locale) => fact.statement[locale]).join(' ')),
    more: searchText(factWords(fact, base).join(' ')),
  }));
  const labels = [...base.properties.values()].flatMap(({ label }) => locales.map((locale) => label[locale]));
  const names = [...[...base.entities.values()].flatMap(namesOf), ...labels].map(searchText);
  return {
    entries,
    names: [...new Set(names)]
      .filter((name) => name.length > 1 && isThai(name.charAt(0)))
      .sort((a, b) => b.length - a.length),
  };
}

/** `การค้าเวียดนาม` → `การค้า`, `เวียดนาม`, where no fact says the whole. */
function splitRun(word: string, { entries, names }: FactIndex): readonly string[] {
  if (!isThai(word.charAt(0))) return [word];
  if (entries.some(({ said, more }) => said.includes(word) || more.includes(word))) return [word];
  return cutNames(word, names);
}

function cutNames(run: string, names: readonly string[]): readonly string[] {
  const name = names.find((candidate) => candidate !== run && run.includes(candidate));
  if (name === undefined) return run === '' ? [] : [run];
  const at = run.indexOf(name);
  return [...cutNames(run.slice(0, at), names), name, ...cutNames(run.slice(at + name.length), names)];
}
