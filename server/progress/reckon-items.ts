import 'server-only';
import { type CardKey, parseCardKey } from '#core/basics/card-key.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { slotValues } from '#core/facts/slots.ts';
import type { Estimate } from '#core/progress/estimate.ts';
import { foldAnswers } from '#core/progress/fold-answers.ts';
import { tallyAnswers } from '#core/progress/tally-items.ts';
import { findItemFlaws } from '#core/questions/find-item-flaws.ts';
import type { ItemTally } from '#core/questions/item-tally.ts';
import { inTransaction } from '#server/basics/in-transaction.ts';
import { loadLibrary } from '#server/facts/library.ts';
import { saveDifficulties } from '#server/facts/save-difficulties.ts';
import { loadAnswersOf, loadPeopleAfter } from '#server/progress/answer-store.ts';
import { replaceItemFlaws } from '#server/progress/item-flaw-store.ts';

const peopleAtOnce = 500;

/** How many cards were answered, and what is wrong with how many questions. */
export interface Reckoning {
  readonly cards: number;
  readonly flaws: number;
}

/**
 * Reckons anew how difficult each card is, and what is wrong with questions, from everybody's first answers:
 * person after person, in the order they came, so that no more than one person's answers are in memory.
 */
export async function reckonItems(): Promise<Reckoning> {
  const { renames, base } = await loadLibrary();
  const tally: ItemTally = new Map();
  let difficulties: ReadonlyMap<CardKey, Estimate> = new Map();
  for (let after = '', more = true; more; ) {
    const people = await loadPeopleAfter(after, peopleAtOnce);
    for (const id of people) {
      const events = await loadAnswersOf(id);
      const folded = foldAnswers(events, { renames, difficulties, of: 'everybody' }).difficulties;
      difficulties = new Map([...folded].filter(([card]) => isOfLibrary(card, base)));
      tallyAnswers(tally, events, { renames, base });
    }
    after = people.at(-1) ?? after;
    more = people.length === peopleAtOnce;
  }
  const flaws = findItemFlaws(tally);
  const kept = await inTransaction(async (on) => {
    await saveDifficulties(difficulties, on);
    return replaceItemFlaws(flaws, base, on);
  });
  return { cards: difficulties.size, flaws: kept };
}

/** Notes are private; and what a device says was asked may be no slot of anything. */
function isOfLibrary(card: CardKey, { facts }: FactBase): boolean {
  const ref = parseCardKey(card);
  const fact = ref?.item === 'fact' ? facts.get(ref.fact) : undefined;
  return ref?.item === 'fact' && fact !== undefined && slotValues(fact, ref.ask).length > 0;
}
