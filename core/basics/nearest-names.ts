/** The names that a misspelt one may have meant, nearest first: at most `count`, none further than a third of its letters, or than `limit`. */
export function nearestNames(
  wrong: string,
  names: Iterable<string>,
  count = 3,
  limit = Math.max(2, Math.ceil(wrong.length / 3)),
): readonly string[] {
  return [...names]
    .filter((name) => Math.abs(name.length - wrong.length) <= limit && wrong.length <= 100)
    .map((name) => ({ name, distance: editDistance(wrong, name) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, count)
    .map(({ name }) => name);
}

/** The fewest letters to insert, delete or replace, or neighbours to change round (Damerau's distance). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = cell(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = isSwap(a, i, b, j) ? cell(before, j - 2) + 1 : replaced;
      next.push(Math.min(replaced, swapped, cell(row, j) + 1, cell(next, j - 1) + 1));
    }
    [before, row] = [row, next];
  }
  return cell(row, b.length);
}

/** Do the two letters before these places stand the other way round? */
function isSwap(a: string, i: number, b: string, j: number): boolean {
  return i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
}

function cell(row: readonly number[], at: number): number {
  return row[at] ?? 0;
}
