import type { Locale } from '#core/basics/locale.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { Value } from '#core/facts/value.ts';
import { statusHints, statusWords } from '#core/questions/status-words.ts';

/**
 * What must be added to a sentence so that nobody takes an expected or intended figure or date for one
 * that came true; empty when the sentence says so itself.
 */
export function statusNote(fact: Fact, key: Value, sentence: string, locale: Locale): string {
  const { status } = fact;
  if (key.kind !== 'date' && key.kind !== 'quantity') return '';
  if (status === 'actual' || status === 'ongoing' || statusWords[status].test(sentence)) return '';
  return statusHints[status]?.[locale] ?? '';
}

/** A sentence with notes in brackets behind it; empty notes are left out. */
export function withNotes(sentence: string, notes: readonly string[], locale: Locale): string {
  const said = notes.filter((note) => note !== '');
  if (said.length === 0) return sentence;
  return `${sentence} (${said.join(locale === 'th' ? ' ' : ', ')})`;
}
