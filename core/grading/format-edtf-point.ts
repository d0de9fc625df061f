import type { DatePoint } from '#core/basics/edtf.ts';

/** A point as EDTF, without its "about": `1992-06-29`, `1992-06`, `1992`. */
export function formatEdtfPoint({ year, month, day }: Omit<DatePoint, 'approximate'>): string {
  const two = (part: number | undefined) => (part === undefined ? '' : `-${String(part).padStart(2, '0')}`);
  return `${String(year).padStart(4, '0')}${two(month)}${two(day)}`;
}
