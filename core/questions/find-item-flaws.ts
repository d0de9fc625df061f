import { parseCardKey } from '#core/basics/card-key.ts';
import { type FoundItemFlaw, itemFlaws } from '#core/questions/item-flaw.ts';
import type { ItemSums, ItemTally, OptionSums } from '#core/questions/item-tally.ts';
import { type PairSums, pearson, spreadOf } from '#core/questions/pair-sums.ts';
import { type Bounds, boundCorrelation, boundShare } from '#core/questions/sampling-error.ts';

type Finding = Pick<FoundItemFlaw, 'flaw' | 'value' | 'index' | 'answers'>;

/**
 * Of fewer answers nothing is said: with 30 the standard error of a share is up to .09 and that of a
 * correlation .19, as large as the figures in question. Above it each figure must lie beyond its threshold
 * by more than its error, so that a nearer one takes more answers to be told.
 */
const fewestAnswers = 30;

/** A facility index is near 0, or near 1, when it is less than this away. */
const nearEnd = 0.1;

/** A distractor that fewer pick does not distract (Haladyna and Downing 1993). */
const fewestPicks = 0.05;

/**
 * Where nearly everybody is right no distractor can be picked by many. Only where equal parts of the wrong
 * answers would give it twice what it needs does it say something that it is not picked.
 */
const leastEqualPart = 2 * fewestPicks;

/** A correlation is taken for what it seems only where count times share times rest is as large as this. */
const leastSpread = 5;

/** What answers show to be wrong with items, what weighs most first, and in the same order for the same sums. */
export function findItemFlaws(tally: ItemTally): readonly FoundItemFlaw[] {
  const found: FoundItemFlaw[] = [];
  for (const item of tally.values()) {
    const ref = parseCardKey(item.card);
    if (ref?.item !== 'fact') continue;
    const { kind } = item;
    for (const flaw of [...flawsOfItem(item), ...flawsOfOptions(item)]) {
      found.push({ fact: ref.fact, ask: ref.ask, kind, ...flaw });
    }
  }
  const placeOf = ({ fact, ask, kind, value }: FoundItemFlaw) => JSON.stringify([fact, ask, kind, value]);
  return found.sort(
    (a, b) =>
      itemFlaws.indexOf(a.flaw) - itemFlaws.indexOf(b.flaw) ||
      b.answers - a.answers ||
      (placeOf(a) < placeOf(b) ? -1 : 1),
  );
}

function flawsOfItem(item: ItemSums): readonly Finding[] {
  const { answers, rest } = item;
  if (answers < fewestAnswers) return [];
  const facility = item.score / answers;
  const chance = item.chance / answers;
  const { lower, upper } = boundShare(facility, answers);
  const found: Finding[] = [];
  const discrimination = correlate(rest);
  if (discrimination && discrimination.upper < 0) {
    const { index } = discrimination;
    found.push({ flaw: 'negative-discrimination', value: null, index, answers: rest.count });
  }
  // Who only guesses is right as often as chance has it, and knows nothing.
  if (upper < chance + nearEnd * (1 - chance))
    found.push({ flaw: 'too-hard', value: null, index: facility, answers });
  if (lower > 1 - nearEnd) found.push({ flaw: 'too-easy', value: null, index: facility, answers });
  return found;
}

function flawsOfOptions({ score, options }: ItemSums): readonly Finding[] {
  // Where nobody was ever right it is not known which of the options is the key.
  if (score === 0) return [];
  return [...options.values()].filter(({ right }) => right === 0).flatMap(flawsOfDistractor);
}

function flawsOfDistractor({ value, shown, picked, equalPart, rest }: OptionSums): readonly Finding[] {
  const found: Finding[] = [];
  const strength = correlate(rest);
  if (strength && strength.lower > 0) {
    found.push({ flaw: 'strong-distractor', value, index: strength.index, answers: rest.count });
  }
  if (shown < fewestAnswers || equalPart / shown < leastEqualPart) return found;
  const share = picked / shown;
  if (boundShare(share, shown).upper < fewestPicks) {
    found.push({ flaw: 'unpicked-distractor', value, index: share, answers: shown });
  }
  return found;
}

/** The correlation with how well learners do elsewhere; null while there are too few to tell. */
function correlate(sums: PairSums): (Bounds & { readonly index: number }) | null {
  const index = pearson(sums);
  if (index === null || sums.count < fewestAnswers || spreadOf(sums) < leastSpread) return null;
  return { index, ...boundCorrelation(index, sums.count) };
}
