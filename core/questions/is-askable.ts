import { type Locale, locales } from '#core/basics/locale.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { renderTemplate } from '#core/facts/render-template.ts';
import { certify } from '#core/questions/certificate.ts';
import { queryOf, templateOf } from '#core/questions/given-slots.ts';
import { givesAway } from '#core/questions/gives-away.ts';
import type { FactCard } from '#core/questions/question.ts';

/**
 * Can a card be asked in every language: has it one right answer that its stem does not give away? Only
 * then is it scheduled, so that a change of language loses none.
 */
export function isAskable(base: FactBase, card: FactCard): boolean {
  return locales.every((locale) => isAskableIn(locale, base, card));
}

function isAskableIn(locale: Locale, base: FactBase, card: FactCard): boolean {
  const fact = base.facts.get(card.fact);
  const property = fact && base.properties.get(fact.property);
  const query = property && queryOf(property, fact, card.ask, 'stem', locale);
  if (!query) return false;
  const proof = certify(base, fact, query);
  if (!proof.ok) return false;
  const template = templateOf(property, 'stem', card.ask, locale) ?? '';
  const stem = renderTemplate(template, fact, {
    entities: base.entities,
    reader: { locale, calendar: 'ce' },
  });
  return stem !== null && !givesAway(base, stem, proof.key);
}
