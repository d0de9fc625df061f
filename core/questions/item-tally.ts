import type { CardKey } from '#core/basics/card-key.ts';
import type { Value } from '#core/facts/value.ts';
import { valueKey } from '#core/facts/value-key.ts';
import type { QuestionKind } from '#core/questions/kind.ts';
import { makePairSums, type PairSums } from '#core/questions/pair-sums.ts';

/** What first answers to an item, a card asked in one kind, add up to. */
export interface ItemSums {
  readonly card: CardKey;
  readonly kind: QuestionKind;
  answers: number;
  score: number;
  chance: number;
  /** Score, with how well the learner did elsewhere. */
  readonly rest: PairSums;
  /** By what each value states; the right one among them. */
  readonly options: Map<string, OptionSums>;
}

/** What they add up to for one value that was among the options. */
export interface OptionSums {
  value: Value;
  /** How many saw it. */
  shown: number;
  /** How many picked it. */
  picked: number;
  /** How many of those were right: of a distractor none. */
  right: number;
  /** How many would have picked it, had every distractor its equal part of the wrong answers. */
  equalPart: number;
  /** 1 for picked, 0 for not, with how well the learner did elsewhere. */
  readonly rest: PairSums;
}

/** Sums over everybody, by item. Added to in place; they hold nothing of a single learner. */
export type ItemTally = Map<string, ItemSums>;

/**
 * So many different values are followed for one item. Generated options are far fewer; a device that names
 * ever new ones fills no memory.
 */
const mostValues = 200;

/** The sums of an item, begun where there are none. */
export function itemOf(tally: ItemTally, card: CardKey, kind: QuestionKind): ItemSums {
  const key = `${kind} ${card}`;
  const known = tally.get(key);
  if (known) return known;
  const made = { card, kind, answers: 0, score: 0, chance: 0, rest: makePairSums(), options: new Map() };
  tally.set(key, made);
  return made;
}

/** The sums of a value among an item's options, begun where there are none; null once there are too many. */
export function optionOf({ options }: ItemSums, value: Value): OptionSums | null {
  const key = valueKey(value);
  const known = options.get(key);
  if (known) {
    known.value = earlier(known.value, value);
    return known;
  }
  if (options.size >= mostValues) return null;
  const made = { value, shown: 0, picked: 0, right: 0, equalPart: 0, rest: makePairSums() };
  options.set(key, made);
  return made;
}

/** Of two that state the same but were printed differently the same one, whatever the order. */
function earlier(known: Value, other: Value): Value {
  if (other.kind !== 'quantity') return known;
  return JSON.stringify(other) < JSON.stringify(known) ? other : known;
}
