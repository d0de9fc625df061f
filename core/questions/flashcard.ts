import type { Reader } from '#core/basics/locale.ts';
import { locales } from '#core/basics/locale.ts';
import type { Citation, Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { renderTemplate } from '#core/facts/render-template.ts';
import { joinList, renderValue } from '#core/facts/render-value.ts';
import { slotValues } from '#core/facts/slots.ts';
import { certify } from '#core/questions/certificate.ts';
import { queryOf, templateOf } from '#core/questions/given-slots.ts';
import { givesAway } from '#core/questions/gives-away.ts';
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
 * The two sides of a card in the reader's language. Null where the base does not prove one right answer,
 * as for any question, or where the prompt would give the answer away.
 */
export function makeFlashcard(base: FactBase, card: FactCard, reader: Reader): Flashcard | null {
  const fact = base.facts.get(card.fact);
  const prompt = fact && promptOf(base, fact, card.ask, reader);
  if (!fact || !prompt) return null;
  const values = slotValues(fact, card.ask);
  return {
    prompt,
    answer: joinList(
      values.map((value) => renderValue(value, base.entities, reader)),
      reader,
    ),
    statement: fact.statement[reader.locale],
    source: fact.source,
  };
}

/** Can a card be asked in every language? Only then is it scheduled, so that a change of language loses none. */
export function isAskable(base: FactBase, card: FactCard): boolean {
  return locales.every((locale) => makeFlashcard(base, card, { locale, calendar: 'ce' }) !== null);
}

function promptOf(base: FactBase, fact: Fact, ask: string, reader: Reader): string | null {
  const property = base.properties.get(fact.property);
  const { locale } = reader;
  const query = property && queryOf(property, fact, ask, 'stem', locale);
  if (!property || !query) return null;
  const proof = certify(base, fact, query);
  if (!proof.ok) return null;
  const template = templateOf(property, 'stem', ask, locale) ?? '';
  const sentence = renderTemplate(template, fact, { entities: base.entities, reader });
  if (sentence === null || givesAway(base, sentence, proof.key)) return null;
  return withNotes(sentence, [statusNote(fact, proof.key, sentence, locale)], locale);
}
