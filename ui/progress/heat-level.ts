/** Nothing, and four shades of more. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4;

/** The shade of a day: 0 only for none, 4 for the busiest days, in between by quarters of the busiest. */
export function heatLevel(count: number, busiest: number): HeatLevel {
  if (count <= 0 || busiest <= 0) return 0;
  return Math.min(4, Math.ceil((4 * count) / busiest)) as HeatLevel;
}
