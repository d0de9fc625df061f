import type { NumberPart } from '#core/basics/number-words.ts';
import { parseNumber } from '#core/basics/parse-number.ts';

/** In speech a lone last digit counts in the next smaller place after these: 10 to the power of three and above. */
const smallestSpokenExponent = 3;

/**
 * The second number a text may stand for, where people write or speak in two ways: "62.500" is 62.5, and
 * 62,500 where a point groups thousands; สองหมื่นห้า is 20,005 by the book and 25,000 in speech. Null
 * where there is one reading only.
 */
export function otherNumber(parts: readonly NumberPart[]): number | null {
  return pointedThousands(parts) ?? spokenNumber(parts);
}

function pointedThousands(parts: readonly NumberPart[]): number | null {
  const [only] = parts;
  if (parts.length !== 1 || only?.is !== 'coefficient') return null;
  return /^[1-9]\d{0,2}\.\d{3}$/.test(only.text) ? Number(only.text.replace('.', '')) : null;
}

function spokenNumber(parts: readonly NumberPart[]): number | null {
  const [scale, last] = parts.slice(-2);
  if (scale?.is !== 'scale' || scale.counting !== 'thai' || scale.exponent < smallestSpokenExponent) {
    return null;
  }
  const digit = last && digitOf(last);
  const before = parseNumber(parts.slice(0, -1));
  return digit && before !== null ? before + digit * 10 ** (scale.exponent - 1) : null;
}

/** 1 to 9; null for anything else. */
function digitOf(part: NumberPart): number | null {
  if (part.is !== 'numeral' && part.is !== 'coefficient') return null;
  const value = part.is === 'numeral' ? part.value : Number(part.text);
  return Number.isInteger(value) && value >= 1 && value <= 9 ? value : null;
}
