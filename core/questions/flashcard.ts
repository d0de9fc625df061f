import type { Reader } from '#core/basics/locale.ts';
import type { Citation } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { renderTemplate } from '#core/facts/render-template.ts';
import { joinList, renderValue } from '#core/facts/render-value.ts';
import { slotValues } from '#core/facts/slots.ts';
import { templateOf } from '#core/questions/given-slots.ts';
import type { FactCard } from '#core/questions/question.ts';
import { statusNote, withNotes } from '#core/questions/status-note.ts';

/** A card to turn over: what is asked, and what stands on the other side. */
export interface Flashcard {
  readonly prompt: string;
  readonly answer: string;
  readonly statement: string;
  readonly source: Citation;
}

/**
 * The two sides of a card in the reader's language; null when the card or its words are gone. Whether the
 * card may be asked at all is proved beforehand, once for a whole pack (`isAskable`).
 */
export function renderFlashcard(base: FactBase, card: FactCard, reader: Reader): Flashcard | null {
  const { locale } = reader;
  const fact = base.facts.get(card.fact);
  const property = fact && base.properties.get(fact.property);
  const [key, ...others] = fact ? slotValues(fact, card.ask) : [];
  if (!fact || !property || !key) return null;
  const template = templateOf(property, 'stem', card.ask, locale) ?? '';
  const prompt = renderTemplate(template, fact, { entities: base.entities, reader });
  if (!prompt) return null;
  const answer = [key, ...others].map((value) => renderValue(value, base.entities, reader));
  return {
    prompt: withNotes(prompt, [statusNote(fact, key, prompt, locale)], locale),
    answer: joinList(answer, reader),
    statement: fact.statement[locale],
    source: fact.source,
  };
}
