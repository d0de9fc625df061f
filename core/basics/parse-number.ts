import type { NumberPart } from '#core/basics/number-words.ts';

type Scale = Extract<NumberPart, { is: 'scale' }>;

/**
 * The number that coefficients, number words and scale words make together: 349.2 ล้าน, หกหมื่นสองพันห้าร้อย,
 * "forty-one billion", "half a million", 1 ล้าน 5 แสน. Null where they make none. Decimals stand only
 * before scale words, and are shifted exactly (349.2 million is 349200000).
 */
export function parseNumber(parts: readonly NumberPart[]): number | null {
  const point = parts.findIndex((part) => part.is === 'point');
  if (point >= 0) return parsePointed(parts.slice(0, point), parts.slice(point + 1));
  const [first, ...rest] = parts;
  if (!first) return null;
  const text = coefficientText(first);
  if (text !== null && rest.every(isScale)) return shift(text, rest) ?? addUp(parts);
  return parts.every(isScale) ? (shift('1', parts) ?? addUp(parts)) : addUp(parts);
}

function isScale(part: NumberPart): part is Scale {
  return part.is === 'scale';
}

function coefficientText(part: NumberPart): string | null {
  if (part.is === 'coefficient') return part.text;
  if (part.is === 'half') return '0.5';
  return part.is === 'numeral' ? String(part.value) : null;
}

/**
 * Scale words after one another multiply, never downwards: หมื่นล้าน, "hundred million", not "million
 * thousand". In Thai only ล้าน multiplies: ร้อยสิบ is 110.
 */
function shift(text: string, scales: readonly Scale[]): number | null {
  let exponent = 0;
  let previous = 0;
  for (const scale of scales) {
    const thaiSmall = scale.counting === 'thai' && scale.exponent < 6;
    if (scale.exponent < previous || (thaiSmall && previous > 0)) return null;
    previous = scale.exponent;
    exponent += scale.exponent;
  }
  return bounded(Number(`${text}e${exponent}`));
}

/** "four point one billion", สามร้อยสี่สิบเก้าจุดสองล้าน. */
function parsePointed(before: readonly NumberPart[], after: readonly NumberPart[]): number | null {
  const whole = before.length === 0 ? 0 : addUp(before);
  const scalesFrom = after.findIndex(isScale);
  const digits = after.slice(0, scalesFrom < 0 ? after.length : scalesFrom);
  const scales = after.slice(digits.length);
  const decimals = digits.map((part) => (part.is === 'numeral' && part.value < 10 ? String(part.value) : ''));
  if (whole === null || digits.length === 0 || decimals.includes('') || !scales.every(isScale)) return null;
  return shift(`${whole}.${decimals.join('')}`, scales);
}

/** A whole number under way: what stands before the last scale word, and what waits for the next. */
interface Sum {
  /** Closed by ล้าน, or by an English scale. */
  total: number;
  /** Thai สิบ to แสน since then. */
  group: number;
  waiting: number | null;
  /** A numeral below this may be added to the one waiting ("forty" leaves 10). */
  room: number;
  /** What is added must stay below the last scale word. */
  ceiling: number;
}

function addUp(parts: readonly NumberPart[]): number | null {
  const sum: Sum = { total: 0, group: 0, waiting: null, room: 0, ceiling: Number.POSITIVE_INFINITY };
  if (!parts.every((part) => addPart(sum, part))) return null;
  const waiting = sum.waiting ?? 0;
  return waiting < sum.ceiling ? bounded(sum.total + sum.group + waiting) : null;
}

function addPart(sum: Sum, part: NumberPart): boolean {
  switch (part.is) {
    case 'coefficient':
      return /^\d+$/.test(part.text) && wait(sum, Number(part.text), 0);
    case 'numeral':
      return wait(sum, part.value, part.room);
    case 'scale':
      return part.counting === 'thai'
        ? addThaiScale(sum, part.exponent)
        : addEnglishScale(sum, part.exponent);
    case 'half':
    case 'point':
      return false;
  }
}

function wait(sum: Sum, value: number, room: number): boolean {
  if (sum.waiting !== null && (value === 0 || value >= sum.room)) return false;
  sum.waiting = (sum.waiting ?? 0) + value;
  sum.room = room;
  return true;
}

function addThaiScale(sum: Sum, exponent: number): boolean {
  const size = 10 ** exponent;
  if (exponent === 6) {
    const below = sum.total + sum.group + (sum.waiting ?? 0);
    Object.assign(sum, { total: (below || 1) * size, group: 0, waiting: null, ceiling: size });
    return true;
  }
  const part = (sum.waiting ?? 1) * size;
  if (part >= sum.ceiling) return false;
  Object.assign(sum, { group: sum.group + part, waiting: null, ceiling: size });
  return true;
}

function addEnglishScale(sum: Sum, exponent: number): boolean {
  const size = 10 ** exponent;
  if (exponent === 2) {
    if (sum.waiting !== null && sum.waiting >= 100) return false;
    sum.waiting = (sum.waiting ?? 1) * size;
    sum.room = size;
    return true;
  }
  const part = (sum.waiting ?? 0) * size;
  if (part === 0 || part >= sum.ceiling) return false;
  Object.assign(sum, { total: sum.total + part, waiting: null, ceiling: size });
  return true;
}

function bounded(value: number): number | null {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : null;
}
