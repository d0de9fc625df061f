const thaiZero = '๐'.charCodeAt(0);

/** A whole number from 0 to the most, as people type it, Thai digits included; null for anything else. */
export function readCount(text: string, most: number): number | null {
  const digits = text.trim().replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - thaiZero));
  if (!/^\d{1,6}$/.test(digits)) return null;
  const count = Number(digits);
  return count <= most ? count : null;
}
