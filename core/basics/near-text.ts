/** A word's letters are the bits of a number. */
const longestWord = 29;

/**
 * How many slips are forgiven in a word that is searched: none in short words, where each would find
 * another word, and none in numbers, where each is another number.
 */
export function forgivenSlips(word: string): number {
  if (/\p{N}/u.test(word) || word.length < 5 || word.length > longestWord) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * With how few slips a word occurs in a text, null where it takes more than `most`: a slip is a letter
 * wrong, missing, too many, or two letters changed round. `from` says where it may begin: anywhere, or
 * only at the beginning of the text; what follows it does not matter. One step for every letter of the
 * text (Wu and Manber, Fast text searching allowing errors, 1992, with exchanged letters added).
 */
export function slipsIn(text: string, word: string, most: number, from: 'anywhere' | 'start'): number | null {
  const letters = [...word];
  if (letters.length <= most || letters.length > longestWord) return null;
  const masks = letterMasks(letters);
  const done = 1 << letters.length;
  const anew = from === 'anywhere' ? 1 : 0;
  let least: number | null = null;
  // Bit i of `now[k]`: the first i letters of the word are matched here with k slips at most.
  let now = Array.from({ length: most + 1 }, (_, slips) => (2 << slips) - 1);
  let before: number[] = [];
  let lastMask = 0;
  for (const letter of text) {
    const mask = masks.get(letter) ?? 0;
    const next = step({ now, before, mask, lastMask, anew });
    const slips = next.findIndex((state) => (state & done) !== 0);
    if (slips === 0) return 0;
    if (slips > 0) least = Math.min(least ?? slips, slips);
    [before, now, lastMask] = [now, next, mask];
  }
  return least;
}

interface Place {
  readonly now: readonly number[];
  /** As it was one letter earlier. */
  readonly before: readonly number[];
  /** Where in the word this letter stands, and the one before it. */
  readonly mask: number;
  readonly lastMask: number;
  /** 1 where the word may begin anew. */
  readonly anew: number;
}

function step({ now, before, mask, lastMask, anew }: Place): number[] {
  const next: number[] = [];
  for (const [slips, state] of now.entries()) {
    const matched = ((state & mask) << 1) | anew;
    const fewer = now[slips - 1] ?? 0;
    const [tooMany, wrong, missing] = [fewer, fewer << 1, (next[slips - 1] ?? 0) << 1];
    const changedRound = ((before[slips - 1] ?? 0) & (lastMask >> 1) & mask) << 2;
    next.push(matched | tooMany | wrong | missing | changedRound);
  }
  return next;
}

function letterMasks(letters: readonly string[]): ReadonlyMap<string, number> {
  const masks = new Map<string, number>();
  for (const [place, letter] of letters.entries()) masks.set(letter, (masks.get(letter) ?? 0) | (1 << place));
  return masks;
}
