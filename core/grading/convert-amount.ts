/** Units of time that are whole numbers of one another. A month is no number of days. */
const lengths: Readonly<Record<string, readonly [base: string, count: number]>> = {
  months: ['months', 1],
  years: ['months', 12],
  hours: ['hours', 1],
  days: ['hours', 24],
};

/** The amount in another unit, where the two measure the same thing exactly: 84 months are 7 years. Null elsewhere. */
export function convertAmount(amount: number, from: string, to: string): number | null {
  const [source, target] = [lengthOf(from), lengthOf(to)];
  if (!source || !target || source[0] !== target[0]) return null;
  return (amount * source[1]) / target[1];
}

function lengthOf(unit: string): readonly [string, number] | undefined {
  return Object.hasOwn(lengths, unit) ? lengths[unit] : undefined;
}
