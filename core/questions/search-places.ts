/** The first index in an ascending list whose place is at least the given one; the length where there is none. */
export function firstAtLeast(places: Float64Array, place: number): number {
  let from = 0;
  let to = places.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle] as number) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The first index in an ascending list whose place is beyond the given one; the length where there is none. */
export function firstAbove(places: Float64Array, place: number): number {
  let from = 0;
  let to = places.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle] as number) <= place) from = middle + 1;
    else to = middle;
  }
  return from;
}
