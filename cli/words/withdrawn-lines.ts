import { refusalWords } from '#cli/words/refusals.ts';
import type { WithdrawnSummary } from '#core/questions/summarise-withdrawn.ts';

/** What is no longer asked, and why: a heading, a line for each slot of a fact, and how much is left out. */
export function withdrawnLines({ count, cards, more }: WithdrawnSummary): readonly string[] {
  if (count === 0) return [];
  const lines = cards.map(
    ({ card, kinds, reason }) => `  ${card.fact} (${card.ask}; ${kinds.join(', ')}): ${refusalWords[reason]}`,
  );
  const rest = more > 0 ? [`  and ${more} more; "jamdee check --against FOLDER" lists all`] : [];
  const head = count === 1 ? '1 question is no longer asked:' : `${count} questions are no longer asked:`;
  return [head, ...lines, ...rest];
}
