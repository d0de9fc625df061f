import { forgivenSlips, slipsIn } from '#core/basics/near-text.ts';

/** Texts ready to be searched, word by word. */
export interface TextIndex {
  /** As `searchText` makes them. */
  readonly texts: readonly string[];
  /** What stands between blanks, with the texts it stands in; made when a word is misspelt for the first time. */
  readonly pieces: () => ReadonlyMap<string, readonly number[]>;
}

export interface WordFound {
  /** The texts it stands in, by their place in the index. */
  readonly places: ReadonlySet<number>;
  /** 0 where it stands there as it was typed. */
  readonly slips: number;
}

export function makeTextIndex(texts: readonly string[]): TextIndex {
  let made: ReadonlyMap<string, readonly number[]> | null = null;
  return {
    texts,
    pieces: () => {
      made ??= piecesOf(texts);
      return made;
    },
  };
}

/**
 * The texts that hold a word, which may be unfinished. Where none does, those that hold it with the
 * fewest slips: so a word that is spelt right never finds one that is only like it.
 */
export function findWord(index: TextIndex, word: string): WordFound {
  const exact = index.texts.flatMap((text, place) => (occurs(word, text) ? [place] : []));
  return exact.length > 0 ? { places: new Set(exact), slips: 0 } : findNear(index, word);
}

/** Latin words and numbers are looked for from their beginning (26 is not 1926), Thai anywhere: it writes no blanks. */
export function occurs(word: string, text: string): boolean {
  if (!/^[\da-z]/.test(word)) return text.includes(word);
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}.]/u.test(text.charAt(at - 1)) || isThai(text.charAt(at - 1))) return true;
  }
  return false;
}

export function isThai(text: string): boolean {
  return text >= 'ก' && text < '๜';
}

function findNear(index: TextIndex, word: string): WordFound {
  const places = new Set<number>();
  let least = forgivenSlips(word);
  if (least === 0) return { places, slips: 0 };
  const from = isThai(word) ? 'anywhere' : 'start';
  for (const [piece, holders] of index.pieces()) {
    if (isThai(piece) !== isThai(word)) continue;
    const slips = slipsIn(piece, word, least, from);
    if (slips === null) continue;
    if (slips < least) places.clear();
    least = slips;
    for (const place of holders) places.add(place);
  }
  return { places, slips: places.size > 0 ? least : 0 };
}

function piecesOf(texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const pieces = new Map<string, number[]>();
  for (const [place, text] of texts.entries()) {
    for (const piece of new Set(text.split(' '))) {
      const holders = pieces.get(piece);
      if (holders) holders.push(place);
      else pieces.set(piece, [place]);
    }
  }
  return pieces;
}
