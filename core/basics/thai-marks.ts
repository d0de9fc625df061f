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

/** Well-typed Thai, which most is, needs no work: a sign that some of it might. */
const disordered =
  /[\u0E48-\u0E4E][\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]|[\u0E31\u0E34-\u0E3A\u0E47]{2}|\u0E4D|เเ|[ะาำๅ][\u0E48-\u0E4B]|(?:^|[^\u0E01-\u0E4E])[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/;

/**
 * Puts the marks of Thai text in their one order, as PyThaiNLP's `normalize` does: เเ → แ, nikhahit
 * and sara aa → ำ, a vowel before its tone, each mark once and the last tone only, no mark without a letter.
 */
export function orderThaiMarks(text: string): string {
  if (!disordered.test(text)) return text;
  const clusters: Cluster[] = [];
  let letter: Cluster | undefined;
  for (const char of text) {
    const rank = markRank.get(char);
    if (rank === undefined) {
      addBase(clusters, char);
      const last = clusters.at(-1);
      if (last && !followVowels.has(last.base)) letter = last;
    } else addMark(rank === toneRank ? letter : clusters.at(-1), char);
  }
  return clusters.map(clusterText).join('');
}

interface Cluster {
  base: string;
  readonly marks: string[];
}

function addBase(clusters: Cluster[], char: string): void {
  const last = clusters.at(-1);
  if (char === 'เ' && last?.base === 'เ' && last.marks.length === 0) {
    last.base = 'แ';
  } else if (char === 'า' && last?.marks.includes(nikhahit)) {
    last.marks.splice(last.marks.indexOf(nikhahit), 1);
    clusters.push({ base: 'ำ', marks: [] });
  } else clusters.push({ base: char, marks: [] });
}

/** A mark without a Thai letter is dropped, and so is one that its letter has already; of tones the last one stays. */
function addMark(owner: Cluster | undefined, mark: string): void {
  if (!owner || owner.base < 'ก' || owner.base > 'ๆ') return;
  const rank = markRank.get(mark);
  const same = owner.marks.findIndex((other) =>
    rank === toneRank ? markRank.get(other) === toneRank : other === mark,
  );
  if (same >= 0) owner.marks.splice(same, 1);
  owner.marks.push(mark);
}

function clusterText({ base, marks }: Cluster): string {
  if (marks.length === 0) return base;
  const rank = (mark: string) => markRank.get(mark) ?? 0;
  return base + marks.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).join('');
}
