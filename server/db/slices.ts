/** How many rows go into one statement: engines bound the number of its parameters. */
const rowsAtOnce = 500;

/** The rows in runs of a size that every engine takes in one statement. */
export function* slices<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) yield rows.slice(start, start + rowsAtOnce);
}
