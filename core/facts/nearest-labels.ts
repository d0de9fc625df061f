import type { Locale } from '#core/basics/locale.ts';
import { nearestNames } from '#core/basics/nearest-names.ts';
import { searchText, searchWords } from '#core/basics/search-text.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { namesOf, propertyNames } from '#core/facts/fact-words.ts';

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
  for (const property of base.properties.values()) {
    for (const name of propertyNames(property)) labels.set(searchText(name), property.label[locale]);
  }
  const asked = [...new Set([searchText(query.slice(0, longestName)), ...searchWords(query)])];
  const near = asked
    .filter((text) => text.length >= shortestName)
    .flatMap((text) => nearestNames(text, labels.keys(), count, slipsAllowed(text)));
  return [...new Set(near.flatMap((name) => labels.get(name) ?? []))].slice(0, count);
}

/** One in a short word: with two, "visa" would be like "USA". */
function slipsAllowed({ length }: string): number {
  return length < 8 ? 1 : Math.ceil(length / 4);
}

/** Shorter ones are like everything. */
const shortestName = 4;
const longestName = 60;
