import type { Locale } from '#core/basics/locale.ts';

/** The words for powers of ten, greatest first. */
const scales: Readonly<Record<Locale, readonly { readonly size: number; readonly word: string }[]>> = {
  en: [
    { size: 1e12, word: 'trillion' },
    { size: 1e9, word: 'billion' },
    { size: 1e6, word: 'million' },
  ],
  th: [
    { size: 1e12, word: 'ล้านล้าน' },
    { size: 1e11, word: 'แสนล้าน' },
    { size: 1e10, word: 'หมื่นล้าน' },
    { size: 1e9, word: 'พันล้าน' },
    { size: 1e6, word: 'ล้าน' },
  ],
};

/** More decimals than this are harder to read than a lesser scale word, or than the number in full. */
const mostDecimals = 2;

/**
 * Prints a number as exactly as it is known: `step` is the place value of its last digit. Millions and
 * more get the language's scale word ("349.2 million", "4.1 หมื่นล้าน"); thousands get commas.
 */
export function formatNumber(amount: number, step: number, locale: Locale): string {
  const sign = amount < 0 ? '-' : '';
  const size = Math.abs(amount);
  const scale = scales[locale].find(
    (candidate) => size >= candidate.size && decimalsFor(step / candidate.size) <= mostDecimals,
  );
  if (scale) return `${sign}${grouped(size / scale.size, decimalsFor(step / scale.size))} ${scale.word}`;
  return `${sign}${grouped(size, decimalsFor(step))}`;
}

/** "1st", "22nd", "113th". */
export function formatEnglishOrdinal(rank: number): string {
  const teen = rank % 100 >= 11 && rank % 100 <= 13;
  const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
  return `${grouped(rank, 0)}${suffix}`;
}

/** How many decimals show a number to that place value: 0.1 needs one, 1 and 1000 none. */
function decimalsFor(step: number): number {
  // The small allowance keeps log10 of 0.001 (-2.9999…6 on some engines) from rounding away a digit.
  return step >= 1 || step <= 0 ? 0 : Math.ceil(-Math.log10(step) - 1e-9);
}

function grouped(size: number, decimals: number): string {
  const [whole = '', fraction] = size.toFixed(Math.min(decimals, 20)).split('.');
  return fraction === undefined ? withCommas(whole) : `${withCommas(whole)}.${fraction}`;
}

function withCommas(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}
