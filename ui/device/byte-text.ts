import type { Locale } from '#core/basics/locale.ts';

const units = [
  { size: 1e9, unit: 'gigabyte' },
  { size: 1e6, unit: 'megabyte' },
  { size: 1e3, unit: 'kilobyte' },
] as const;

/** "1.2 MB": how much room something takes, to two digits or so; never less than a kilobyte. It is not broken across lines. */
export function byteText(bytes: number, locale: Locale): string {
  const { size, unit } = units.find((one) => bytes >= one.size) ?? units[2];
  const amount = Math.max(1, bytes / size);
  const format = {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: amount < 10 ? 1 : 0,
  } as const;
  return new Intl.NumberFormat(locale, format).format(amount).replaceAll(' ', '\u00a0');
}
