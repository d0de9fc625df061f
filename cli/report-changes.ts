import type { Terminal } from '#cli/terminal.ts';
import { type FactBase, makeFactBase } from '#core/facts/fact-base.ts';
import { type QuestionPlace, withdrawnQuestions } from '#core/questions/withdrawn-questions.ts';
import type { Content } from '#server/facts/load-content.ts';

/**
 * Tells which questions a change of content withdrew, with the reason, and which it made possible. No
 * problem: a correction may well cost a question. `pack` limits the report to one pack.
 */
export function reportChanges(
  before: Content,
  after: Content,
  pack: string | null,
  format: 'text' | 'jsonl',
  terminal: Terminal,
): void {
  const [former, present] = [before, after].map(baseOf);
  if (!former || !present) return;
  const { withdrawn, added } = withdrawnQuestions(former, present);
  const isShown = ({ card }: QuestionPlace) => {
    const fact = present.facts.get(card.fact) ?? former.facts.get(card.fact);
    return pack === null || fact?.pack === pack;
  };
  const shown = { withdrawn: withdrawn.filter(isShown), added: added.filter(isShown) };
  if (format === 'jsonl') {
    for (const each of shown.withdrawn) terminal.out(JSON.stringify({ change: 'withdrawn', ...each }));
    for (const each of shown.added) terminal.out(JSON.stringify({ change: 'added', ...each }));
    return;
  }
  for (const each of shown.withdrawn) terminal.out(`withdrawn: ${inWords(each)}: ${each.reason}`);
  for (const each of shown.added) terminal.out(`new: ${inWords(each)}`);
  terminal.out(`questions withdrawn: ${shown.withdrawn.length}, new: ${shown.added.length}`);
}

function baseOf({ packs }: Content): FactBase {
  return makeFactBase(packs.map(({ pack }) => pack));
}

function inWords({ card, kind, locale }: QuestionPlace): string {
  return `${card.fact} (${card.ask}, ${kind}, ${locale})`;
}
