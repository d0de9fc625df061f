import 'server-only';
import { type CardKey, parseCardKey } from '#core/basics/card-key.ts';
import type { Estimate } from '#core/progress/estimate.ts';
import { foldAnswers } from '#core/progress/fold-answers.ts';
import { inTransaction } from '#server/basics/in-transaction.ts';
import { loadLibrary } from '#server/facts/library.ts';
import { saveDifficulties } from '#server/facts/save-difficulties.ts';
import { loadAnswersOf, loadPeopleAfter } from '#server/progress/answer-store.ts';

const peopleAtOnce = 500;

/**
 * Reckons anew how difficult each card is, from everybody's first answers: person after person, in the
 * order they came, so that no more than one person's answers are in memory. Answers with how many cards
 * were answered.
 */
export async function reckonDifficulties(): Promise<number> {
  const { renames, base } = await loadLibrary();
  let difficulties: ReadonlyMap<CardKey, Estimate> = new Map();
  for (let after = '', more = true; more; ) {
    const people = await loadPeopleAfter(after, peopleAtOnce);
    for (const id of people) {
      const events = await loadAnswersOf(id);
      difficulties = foldAnswers(events, { renames, difficulties, of: 'everybody' }).difficulties;
    }
    after = people.at(-1) ?? after;
    more = people.length === peopleAtOnce;
  }
  const ofLibrary = new Map([...difficulties].filter(([card]) => isOfLibrary(card, base.facts)));
  await inTransaction((on) => saveDifficulties(ofLibrary, on));
  return ofLibrary.size;
}

function isOfLibrary(card: CardKey, facts: ReadonlyMap<string, unknown>): boolean {
  const ref = parseCardKey(card);
  return ref?.item === 'fact' && facts.has(ref.fact);
}
