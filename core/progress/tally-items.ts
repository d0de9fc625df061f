import { type CardKey, parseCardKey } from '#core/basics/card-key.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { slotValues } from '#core/facts/slots.ts';
import { type CountedAnswer, countedAnswers } from '#core/progress/counted-answers.ts';
import type { AnsweredEvent, StoredEvent } from '#core/progress/event.ts';
import { type Renames, renameFact } from '#core/progress/rename-card.ts';
import { type ItemSums, type ItemTally, itemOf, optionOf } from '#core/questions/item-tally.ts';
import { addPair } from '#core/questions/pair-sums.ts';

/** What the items are of. */
export interface ItemLibrary {
  readonly renames: Renames;
  readonly base: Pick<FactBase, 'facts'>;
}

/** An answer as far as it was the first to its cards. */
interface FirstAnswer extends CountedAnswer {
  /** Mean of `parts`, which holds the cards that had not been answered before. */
  readonly score: number;
}

/** How well somebody does elsewhere is not told from fewer answers than this. */
const fewestOthers = 5;

/** With fewer options a wrong answer has but one place to go: the item itself says all there is. */
const fewestOptions = 3;

/**
 * Adds one learner's answers to the sums over everybody. Only the first answer to each card counts, in
 * whatever kind it was asked, before anything was learned from it; and only as long as its fact says what
 * it said then. How well the learner does elsewhere is the mean score of their other first answers, those
 * to the same question left out. The same whatever the order of arrival and the duplicates; one pass.
 */
export function tallyAnswers(tally: ItemTally, events: Iterable<StoredEvent>, library: ItemLibrary): void {
  const firsts = firstAnswers(events, library);
  const total = firsts.reduce((sum, { score }) => sum + score, 0);
  const others = firsts.length - 1;
  for (const first of firsts) {
    const rest = others < fewestOthers ? null : (total - first.score) / others;
    for (const [card, score] of first.parts) {
      const item = itemOf(tally, card, first.event.kind);
      item.answers += 1;
      item.score += score;
      item.chance += first.chance;
      if (rest !== null) addPair(item.rest, score, rest);
      if (!first.isOverruled) tallyOptions(item, first.event, rest);
    }
  }
}

function firstAnswers(events: Iterable<StoredEvent>, library: ItemLibrary): readonly FirstAnswer[] {
  const seen = new Set<CardKey>();
  const firsts: FirstAnswer[] = [];
  for (const answer of countedAnswers(events, library.renames)) {
    const facts = new Map(
      answer.event.facts.map(({ id, revision }) => [renameFact(id, library.renames), revision]),
    );
    const parts = [...answer.parts].filter(([card]) => !seen.has(card) && isPresent(card, facts, library));
    for (const card of answer.parts.keys()) seen.add(card);
    if (parts.length === 0) continue;
    const score = parts.reduce((sum, [, part]) => sum + part, 0) / parts.length;
    firsts.push({ ...answer, parts: new Map(parts), score });
  }
  return firsts;
}

/** Is it a slot of a fact of the library, which still says what it said when it was asked? */
function isPresent(card: CardKey, asked: ReadonlyMap<string, string>, { base }: ItemLibrary): boolean {
  const ref = parseCardKey(card);
  const fact = ref?.item === 'fact' ? base.facts.get(ref.fact) : undefined;
  if (ref?.item !== 'fact' || !fact) return false;
  return asked.get(fact.id) === fact.revision && slotValues(fact, ref.ask).length > 0;
}

/** Where one of several values was to be picked: which were shown, and which it was. */
function tallyOptions(item: ItemSums, event: AnsweredEvent, rest: number | null): void {
  const { cards, options, answer, verdict } = event;
  const isChoice = cards.length === 1 && options.length >= fewestOptions;
  if (!isChoice || !options.some(({ id }) => id === answer)) return;
  const isRight = verdict.verdict === 'correct';
  const values = new Map(options.flatMap((option) => optionSums(item, option)));
  for (const [sums, id] of values) {
    const picked = id === answer ? 1 : 0;
    sums.shown += 1;
    sums.picked += picked;
    sums.right += isRight ? picked : 0;
    sums.equalPart += isRight ? 0 : 1 / (options.length - 1);
    if (rest !== null) addPair(sums.rest, picked, rest);
  }
}

function optionSums(item: ItemSums, { id, value }: AnsweredEvent['options'][number]) {
  const sums = value && optionOf(item, value);
  return sums ? [[sums, id] as const] : [];
}
