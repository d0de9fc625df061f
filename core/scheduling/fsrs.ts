import type { Rating } from '#core/scheduling/memory.ts';

/** What FSRS-6 keeps of a card. */
export interface FsrsState {
  /** Days until retrievability falls to 0.9. */
  readonly stability: number;
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number;
}

/**
 * The default weights of FSRS-6, named by the formula that uses them. Formulas and weights are those of
 * the Open Spaced Repetition project (https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm),
 * rounded at the same places as its JavaScript library, whose every result the tests compare with ours.
 * The library itself stays off the phone: it weighs several times as much as these formulas.
 */
const firstStability: Record<Rating, number> = { 1: 0.212, 2: 1.2931, 3: 2.3065, 4: 8.2956 };
const firstDifficulty = { base: 6.4133, rate: 0.8334 };
const difficultyChange = { step: 3.0194, reversion: 0.001 };
const recall = { scale: 1.8722, stability: 0.1666, forgetting: 0.796, hard: 0.6014, easy: 1.8729 };
const lapse = { scale: 1.4835, difficulty: 0.0614, stability: 0.2629, forgetting: 1.6483 };
const sameDay = { rate: 0.5425, offset: 0.0912, stability: 0.0658 };
const decay = -0.1542;

/** Chosen so that retrievability is 0.9 when as many days have gone by as the stability. */
const factor = round(pointOfCurve(0.9));

const leastStability = 0.001;
const mostStability = 36_500;

/**
 * Stability and difficulty after a rating, by FSRS-6 with its default weights. `elapsedDays` are whole
 * study days since the review before, at least 0; 0 takes the same-day formula. null: never rated yet.
 */
export function nextFsrsState(state: FsrsState | null, elapsedDays: number, rating: Rating): FsrsState {
  if (state === null) {
    return { stability: firstStability[rating], difficulty: clamp(difficultyAtFirst(rating), 1, 10) };
  }
  return {
    stability: nextStability(state, elapsedDays, rating),
    difficulty: nextDifficulty(state.difficulty, rating),
  };
}

/** Probability (0 to 1) that the card is recalled so many days after its last review. */
export function retrievabilityAfter(stability: number, elapsedDays: number): number {
  return round((1 + (factor * elapsedDays) / stability) ** decay);
}

const modifiers = new Map<number, number>();

/** Whole days, at least 1, after which retrievability falls to `retention` (above 0, at most 1). */
export function fsrsIntervalDays(stability: number, retention: number, maximumIntervalDays: number): number {
  let modifier = modifiers.get(retention);
  if (modifier === undefined) {
    modifier = round(pointOfCurve(retention) / factor);
    if (modifiers.size < 1_000) modifiers.set(retention, modifier);
  }
  return Math.min(Math.max(1, Math.round(stability * modifier)), maximumIntervalDays);
}

/** How far the curve of forgetting has come, before it is scaled, when this share is still recalled. */
function pointOfCurve(share: number): number {
  // biome-ignore lint/style/useExponentiationOperator: the minifier turns `share ** (1 / decay)` into `share ** -1 / 0.1542`
  return Math.pow(share, 1 / decay) - 1;
}

function nextStability(state: FsrsState, elapsedDays: number, rating: Rating): number {
  const { stability } = state;
  if (elapsedDays === 0) return stabilityOnTheSameDay(stability, rating);
  const forgotten = 1 - retrievabilityAfter(stability, elapsedDays);
  if (rating > 1) return stabilityAfterRecall(state, forgotten, rating);
  // Forgetting never does less harm than forgetting on the same day.
  const ceiling = round(stability / Math.exp(sameDay.rate * sameDay.offset));
  return clamp(ceiling, leastStability, stabilityAfterLapse(state, forgotten));
}

function stabilityOnTheSameDay(stability: number, rating: Rating): number {
  const growth = stability ** -sameDay.stability * Math.exp(sameDay.rate * (rating - 3 + sameDay.offset));
  return asStability(stability * (rating >= 2 ? Math.max(growth, 1) : growth));
}

function stabilityAfterRecall(
  { stability, difficulty }: FsrsState,
  forgotten: number,
  rating: Rating,
): number {
  const gain =
    Math.exp(recall.scale) *
    (11 - difficulty) *
    stability ** -recall.stability *
    (Math.exp(forgotten * recall.forgetting) - 1) *
    (rating === 2 ? recall.hard : 1) *
    (rating === 4 ? recall.easy : 1);
  return asStability(stability * (1 + gain));
}

function stabilityAfterLapse({ stability, difficulty }: FsrsState, forgotten: number): number {
  return asStability(
    lapse.scale *
      difficulty ** -lapse.difficulty *
      ((stability + 1) ** lapse.stability - 1) *
      Math.exp(forgotten * lapse.forgetting),
  );
}

function difficultyAtFirst(rating: Rating): number {
  return round(firstDifficulty.base - Math.exp((rating - 1) * firstDifficulty.rate) + 1);
}

/** The nearer to 10, the smaller the steps; and a little of every step leads back to the difficulty of Easy. */
function nextDifficulty(difficulty: number, rating: Rating): number {
  const { step, reversion } = difficultyChange;
  const stepped = difficulty + round((-step * (rating - 3) * (10 - difficulty)) / 9);
  return clamp(round(reversion * difficultyAtFirst(4) + (1 - reversion) * stepped), 1, 10);
}

function asStability(days: number): number {
  return round(clamp(days, leastStability, mostStability));
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** To eight decimals. */
function round(value: number): number {
  return Math.round(value * 1e8) / 1e8;
}
