/** One wrong, missing, extra or exchanged letter. */
export const editCost = 2;
/** The same where Thai spelling is hardest: a tone mark, a silencing mark, a letter of the same sound. */
const cheapCost = 1;

const cheapMarks = new Set(['่', '้', '๊', '๋', '็', '์']);
/** Thai letters that are heard alike. */
export const thaiSounds = [
  ...['ทธฑฒ', 'สศษซ', 'นณ', 'ลฬ', 'ยญ', 'ตฏ', 'ดฎ', 'พภ', 'คฆ', 'ชฌ', 'ไใ', 'ิี', 'ุู', 'ึื'],
];
const soundOf: ReadonlyMap<string, number> = new Map(
  thaiSounds.flatMap((letters, group) => Array.from(letters, (letter) => [letter, group] as const)),
);

/**
 * The weighted Damerau distance (optimal string alignment) of two texts, in units of which a plain edit
 * costs `editCost`; null where it is above `budget`. Only the band of the table within the budget is
 * filled: time is the length times the budget, whatever the texts.
 */
export function nameDistance(a: string, b: string, budget: number): number | null {
  if (a === b) return 0;
  const band = Math.floor(budget / cheapCost);
  if (budget <= 0 || Math.abs(a.length - b.length) > band) return null;
  let beforeLast: number[] = [];
  let last = firstRow(b, budget);
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow(a, b, row, band, last, beforeLast);
    if (Math.min(...current.slice(Math.max(0, row - band), row + band + 1)) > budget) return null;
    beforeLast = last;
    last = current;
  }
  const distance = last[b.length] ?? Number.POSITIVE_INFINITY;
  return distance <= budget ? distance : null;
}

function firstRow(b: string, budget: number): number[] {
  const row = [0];
  for (let column = 1; column <= b.length && (row[column - 1] ?? 0) <= budget; column += 1) {
    row.push((row[column - 1] ?? 0) + gapCost(b.charAt(column - 1)));
  }
  return row;
}

function nextRow(
  a: string,
  b: string,
  row: number,
  band: number,
  last: readonly number[],
  beforeLast: readonly number[],
): number[] {
  const current: number[] = [];
  const letter = a.charAt(row - 1);
  for (let column = Math.max(0, row - band); column <= Math.min(b.length, row + band); column += 1) {
    const other = b.charAt(column - 1);
    const costs = [at(last, column) + gapCost(letter)];
    if (column > 0) {
      costs.push(at(current, column - 1) + gapCost(other), at(last, column - 1) + swapCost(letter, other));
    }
    if (row > 1 && column > 1 && letter === b.charAt(column - 2) && a.charAt(row - 2) === other) {
      costs.push(at(beforeLast, column - 2) + editCost);
    }
    current[column] = Math.min(...costs);
  }
  return current;
}

/** Outside the band a cell costs more than any budget. */
function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

function gapCost(letter: string): number {
  return cheapMarks.has(letter) ? cheapCost : editCost;
}

function swapCost(a: string, b: string): number {
  if (a === b) return 0;
  if (cheapMarks.has(a) && cheapMarks.has(b)) return cheapCost;
  const sound = soundOf.get(a);
  return sound !== undefined && sound === soundOf.get(b) ? cheapCost : editCost;
}
