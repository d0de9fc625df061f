import { locales } from '#core/basics/locale.ts';
import { searchText, searchWords } from '#core/basics/search-text.ts';
import { findWord, isThai, makeTextIndex, occurs, type TextIndex } from '#core/basics/text-index.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { factWords, namesOf, propertyNames } from '#core/facts/fact-words.ts';

/** A fact base ready to be searched; built once a base, in a few milliseconds for hundreds of facts. */
interface FactIndex {
  readonly facts: readonly Fact[];
  /** The statements of each fact, in every language. */
  readonly said: readonly string[];
  /** Those, and everything else it may be found by: names, property, dates in both eras, numbers. */
  readonly all: TextIndex;
  /** Thai names of entities and properties, the longest first. */
  readonly names: readonly string[];
}

export interface FactSearch {
  readonly facts: readonly Fact[];
  /** Was a word found only in another spelling? */
  readonly isNear: boolean;
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
 * first. Words may be unfinished; one that no fact holds may have a slip or two. Thai runs its words
 * together: where a run is not found as it stands, the names in it are looked for one by one. No words,
 * no facts.
 */
export function searchFacts(base: FactBase, query: string): FactSearch {
  const index = factIndexOf(base);
  const words = wordsOfQuery(query, index);
  const found = words.map((word) => findWord(index.all, word));
  const [first, ...others] = found.map(({ places }) => places).sort((a, b) => a.size - b.size);
  const places = [...(first ?? [])].filter((place) => others.every((other) => other.has(place)));
  return {
    facts: bySaying(places, words, index),
    isNear: places.length > 0 && found.some(({ slips }) => slips > 0),
  };
}

/**
 * Where no fact holds all words of a query: the facts that hold the most of them, at least one; at most
 * so many facts.
 */
export function nearestFacts(base: FactBase, query: string, count: number): readonly Fact[] {
  const index = factIndexOf(base);
  const held = new Map<number, number>();
  for (const word of wordsOfQuery(query, index)) {
    for (const place of findWord(index.all, word).places) held.set(place, (held.get(place) ?? 0) + 1);
  }
  const most = Math.max(0, ...held.values());
  const places = [...held].flatMap(([place, words]) => (words === most ? [place] : [])).sort((a, b) => a - b);
  return places.slice(0, count).flatMap((place) => index.facts[place] ?? []);
}

function bySaying(places: readonly number[], words: readonly string[], { facts, said }: FactIndex) {
  return places
    .map((place) => ({ place, hits: words.filter((word) => occurs(word, said[place] ?? '')).length }))
    .sort((a, b) => b.hits - a.hits || a.place - b.place)
    .flatMap(({ place }) => facts[place] ?? []);
}

function makeFactIndex(base: FactBase): FactIndex {
  const facts = [...base.facts.values()];
  const said = facts.map(({ statement }) => searchText(locales.map((locale) => statement[locale]).join(' ')));
  const all = facts.map((fact, place) => `${said[place]} ${searchText(factWords(fact, base).join(' '))}`);
  const labels = [...base.properties.values()].flatMap(propertyNames);
  const names = [...[...base.entities.values()].flatMap(namesOf), ...labels].map(searchText);
  return {
    facts,
    said,
    all: makeTextIndex(all),
    names: [...new Set(names)]
      .filter((name) => name.length > 1 && isThai(name))
      .sort((a, b) => b.length - a.length),
  };
}

function wordsOfQuery(query: string, index: FactIndex): readonly string[] {
  return searchWords(query).flatMap((word) => splitRun(word, index));
}

/** `การค้าเวียดนาม` → `การค้า`, `เวียดนาม`, where no fact says the whole, as it stands or with a slip. */
function splitRun(word: string, { all, names }: FactIndex): readonly string[] {
  if (!isThai(word) || all.texts.some((text) => text.includes(word))) return [word];
  const cut = cutNames(word, names);
  const isKnown = cut.every((piece) => all.texts.some((text) => text.includes(piece)));
  return isKnown || findWord(all, word).places.size === 0 ? cut : [word];
}

function cutNames(run: string, names: readonly string[]): readonly string[] {
  const name = names.find((candidate) => candidate !== run && run.includes(candidate));
  if (name === undefined) return run === '' ? [] : [run];
  const at = run.indexOf(name);
  return [...cutNames(run.slice(0, at), names), name, ...cutNames(run.slice(at + name.length), names)];
}
