/**
 * Where a mark stands among the marks of one consonant, as Unicode's canonical order and Thai spelling
 * want it: phinthu, vowels below, vowels above, nikhahit, tone, then silencing signs.
 */
const markRank: ReadonlyMap<string, number> = new Map([
  ['ฺ', 0],
  ['ุ', 1],
  ['ู', 1],
  ['ั', 2],
  ['ิ', 2],
  ['ี', 2],
  ['ึ', 2],
  ['ื', 2],
  ['็', 2],
  ['ํ', 3],
  ['่', 4],
  ['้', 4],
  ['๊', 4],
  ['๋', 4],
  ['์', 5],
  ['๎', 5],
]);
const nikhahit = 'ํ';
const toneRank = 4;
/** Vowels that follow their consonant: a tone typed after them belongs before them. */
const followVowels = new Set(['ะ', 'า', 'ำ', 'ๅ']);

/**
 * Puts the marks of Thai text in their one order, as PyThaiNLP's `normalize` does: เเ → แ, nikhahit
 * and sara aa → ำ, a vowel before its tone, each mark once and the last tone only, no mark without a letter.
 */
export function orderThaiMarks(text: string): string {
  const clusters: Cluster[] = [];
  for (const char of text) {
    const last = clusters.at(-1);
    if (markRank.has(char)) {
      if (last && last.base !== ' ') addMark(clusters, last, char);
    } else addBase(clusters, last, char);
  }
  return clusters.map(clusterText).join('');
}

interface Cluster {
  base: string;
  readonly marks: string[];
}

function addBase(clusters: Cluster[], last: Cluster | undefined, char: string): void {
  if (char === 'เ' && last?.base === 'เ' && last.marks.length === 0) {
    last.base = 'แ';
  } else if (char === 'า' && last?.marks.includes(nikhahit)) {
    last.marks.splice(last.marks.indexOf(nikhahit), 1);
    clusters.push({ base: 'ำ', marks: [] });
  } else clusters.push({ base: char, marks: [] });
}

function addMark(clusters: readonly Cluster[], last: Cluster, mark: string): void {
  const isTone = markRank.get(mark) === toneRank;
  const owner = isTone && followVowels.has(last.base) ? (clusters.at(-2) ?? last) : last;
  const same = owner.marks.findIndex((other) => (isTone ? markRank.get(other) === toneRank : other === mark));
  if (same >= 0) owner.marks.splice(same, 1);
  owner.marks.push(mark);
}

function clusterText({ base, marks }: Cluster): string {
  if (marks.length === 0) return base;
  const rank = (mark: string) => markRank.get(mark) ?? 0;
  return base + marks.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).join('');
}
