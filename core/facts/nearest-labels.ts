import { type Locale, locales } from '#core/basics/locale.ts';
import { nearestNames } from '#core/basics/nearest-names.ts';
import { searchText, searchWords } from '#core/basics/search-text.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { namesOf } from '#core/facts/fact-words.ts';

/**
 * What a query that found nothing may have meant: labels of entities and properties in the reader's
 * language, whose name in either language is like the query or one of its words; nearest first, at most so many.
 */
export function nearestLabels(
  base: Pick<FactBase, 'entities' | 'properties'>,
  query: string,
  locale: Locale,
  count: number,
): readonly string[] {
  const labels = new Map<string, string>();
  for (const entity of base.entities.values()) {
    for (const name of namesOf(entity)) labels.set(searchText(name), entity.label[locale]);
  }
  for (const { label } of base.properties.values()) {
    for (const other of locales) labels.set(searchText(label[other]), label[locale]);
  }
  const asked = [...new Set([searchText(query.slice(0, longestName)), ...searchWords(query)])];
  const near = asked
    .filter((text) => text.length >= shortestName)
    .flatMap((text) => nearestNames(text, labels.keys(), count));
  return [...new Set(near.flatMap((name) => labels.get(name) ?? []))].slice(0, count);
}

/** Shorter ones are like everything. */
const shortestName = 4;
const longestName = 60;
