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
  return new Sfc32(seed | 0);
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

/** A class, not closures: one is made for every decision about a question, and making it must cost little. */
class Sfc32 implements Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  constructor(seed: number) {
    this.a = mix((seed + golden) | 0);
    this.b = mix((seed + 2 * golden) | 0);
    this.c = mix((seed + 3 * golden) | 0);
    for (let round = 0; round < 12; round += 1) this.nextWord();
  }

  next(): number {
    return this.nextWord() / 2 ** 32;
  }

  below(bound: number): number {
    return bound <= 1 ? 0 : Math.floor(this.next() * bound);
  }

  /** Fisher and Yates: every order is equally likely. */
  shuffle<T>(items: readonly T[]): T[] {
    const shuffled: T[] = [];
    for (const item of items) {
      const place = this.below(shuffled.length + 1);
      shuffled.push(item);
      shuffled[shuffled.length - 1] = shuffled[place] as T;
      shuffled[place] = item;
    }
    return shuffled;
  }

  pick<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)];
  }

  private nextWord(): number {
    const { b, c } = this;
    const word = (((this.a + b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = b ^ (b >>> 9);
    this.b = (c + (c << 3)) | 0;
    this.c = (((c << 21) | (c >>> 11)) + word) | 0;
    return word >>> 0;
  }
}

/** The step of splitmix32: 2 to the 32nd over the golden ratio. */
const golden = 0x9e3779b9;

/** Spreads every bit of a 32-bit word over all others (the finaliser of MurmurHash3). */
function mix(word: number): number {
  let mixed = word;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
