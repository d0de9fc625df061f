/** A seeded generator of pseudo-random numbers: the same seed gives the same sequence everywhere. */
export interface Random {
  /** The next number, from 0 up to but not including 1. */
  next(): number;
  /** A whole number from 0 up to but not including `bound`; 0 when `bound` is 1 or less. */
  below(bound: number): number;
  /** The items in another order; the list given is left alone. */
  shuffle<T>(items: readonly T[]): T[];
  /** One of the items, or undefined when there is none. */
  pick<T>(items: readonly T[]): T | undefined;
}

/** Makes a generator from a seed (any number; its low 32 bits count). Algorithm: sfc32 of PractRand, seeded by splitmix32. */
export function makeRandom(seed: number): Random {
  const nextWord = sfc32(seed | 0);
  const next = () => nextWord() / 2 ** 32;
  const below = (bound: number) => (bound <= 1 ? 0 : Math.floor(next() * bound));
  return {
    next,
    below,
    shuffle: (items) => shuffle(items, below),
    pick: (items) => items[below(items.length)],
  };
}

/** A seed (32 bits, not negative) made from texts, in their order: FNV-1a over UTF-16 units, then mixed. */
export function hashSeed(...texts: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let index = 0; index < text.length; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    // A mark after each text keeps ('ab', 'c') apart from ('a', 'bc').
    hash = Math.imul(hash ^ 0x10ffff, 0x01000193);
  }
  return mix(hash) >>> 0;
}

/** Fisher and Yates: every order is equally likely. */
function shuffle<T>(items: readonly T[], below: (bound: number) => number): T[] {
  const shuffled: T[] = [];
  for (const item of items) {
    const place = below(shuffled.length + 1);
    shuffled.push(item);
    shuffled[shuffled.length - 1] = shuffled[place] as T;
    shuffled[place] = item;
  }
  return shuffled;
}

function sfc32(seed: number): () => number {
  let state = seed;
  const seedWord = () => {
    state = (state + 0x9e3779b9) | 0;
    return mix(state);
  };
  let a = seedWord();
  let b = seedWord();
  let c = seedWord();
  let counter = 1;
  const nextWord = () => {
    const word = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + word;
    c |= 0;
    return word >>> 0;
  };
  for (let round = 0; round < 12; round += 1) nextWord();
  return nextWord;
}

/** Spreads every bit of a 32-bit word over all others (the finaliser of MurmurHash3). */
function mix(word: number): number {
  let mixed = word;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
