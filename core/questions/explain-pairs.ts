import type { Locale } from '#core/basics/locale.ts';
import type { Matchable } from '#core/questions/matching-rows.ts';
import { lineOf } from '#core/questions/wording.ts';

/** Every pair as its fact puts it, then what each answer that is left over really belongs to. */
export function explainPairs(
  pairs: readonly Matchable[],
  over: readonly { readonly card: Matchable; readonly text: string }[],
  locale: Locale,
): string {
  return [
    ...pairs.map(({ fact }) => fact.statement[locale]),
    ...over.map(({ card, text }) => lineOf(text, card.fact.statement[locale])),
  ].join('\n');
}
