import type { RefusalReason } from '#core/questions/refusal.ts';

/** Why a fact is not asked in some way, in the words of somebody who writes packs. */
export const refusalWords: Readonly<Record<RefusalReason, string>> = {
  'unknown-fact': 'there is no such fact',
  'unknown-ask': 'the property does not ask for this slot',
  'slot-empty': 'the slot asked for is empty',
  'kind-not-wanted': 'the property names other kinds in `kinds`',
  'kind-unsuited': 'its type of value does not suit the other kinds',
  'near-source': 'it lies so near to the date of its source that the year is guessed from that',
  withdrawn: 'it was withdrawn with `unasked`, or after a report',
  disputed: 'another fact disputes it',
  'not-closed': 'the property does not promise that the base holds every right answer (`closed`)',
  'several-answers': 'the base holds several right answers to it',
  'answer-overlaps': 'the answer overlaps with another right one',
  alias: 'two entities share a name',
  'answer-unknown': 'a fact that may be meant leaves the answer open',
  'too-few-distractors': 'the base holds too few wrong answers like the right one',
  'no-room-for-rank': 'wrong answers would all lie on one side of the right one',
  'key-stands-out': 'the base speaks of the right answer more than of any wrong one',
  'no-set': 'there are too few facts like it to ask them together',
  'unfilled-slot': 'its stem needs a slot that the fact leaves empty',
  'no-sentence': 'the property has no sentence to make a gap in',
  'no-item': 'the property has no item, or its item tells the answer',
  'not-in-sentence': 'the answer does not stand in its sentence',
  'key-in-stem': 'its stem would tell the answer',
  flawed: 'every choice of options tried had a flaw',
};
