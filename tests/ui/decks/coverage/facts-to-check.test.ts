import { expect, test } from 'vitest';
import type { FoundItemFlaw, ItemFlaw } from '#core/questions/item-flaw.ts';
import { factsToCheck } from '#ui/decks/coverage/facts-to-check.ts';
import { makeDate, makeFact } from '../../../core/questions/make-base.ts';

const facts = ['a', 'b', 'c', 'd'].map((id) => makeFact(id, 'visit', 'ann', makeDate('1992')));

function flawOf(fact: string, flaw: ItemFlaw): FoundItemFlaw {
  return { fact, ask: 'value', kind: 'cloze', flaw, value: null, index: 0, answers: 60 };
}

test('what weighs most comes first, each fact once, and facts of other decks are left out', () => {
  const flaws = [
    flawOf('d', 'too-easy'),
    flawOf('a', 'too-easy'),
    flawOf('c', 'unpicked-distractor'),
    flawOf('c', 'negative-discrimination'),
    flawOf('elsewhere', 'negative-discrimination'),
  ];
  expect(factsToCheck(facts, flaws).map(({ id }) => id)).toEqual(['c', 'a', 'd']);
  expect(factsToCheck(facts, [])).toEqual([]);
});
