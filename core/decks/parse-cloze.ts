/** A piece of a cloze text: plain, or a gap with its number, what belongs there and perhaps a hint. */
export type ClozePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'gap'; readonly number: number; readonly text: string; readonly hint: string | null };

export type ClozeProblem = 'no-gap' | 'empty-gap' | 'bad-number' | 'not-closed' | 'nested';

export type ClozeReading =
  | { readonly ok: true; readonly parts: readonly ClozePart[] }
  /** `at` is where the gap begins, counted in UTF-16 units from 0. */
  | { readonly ok: false; readonly problem: ClozeProblem; readonly at: number };

/**
 * Reads `The embassy is in {{1::Hanoi::a city}}.` Numbers go from 1 to 99; gaps of one number are asked
 * together. A gap does not hold another, and its text no `}}`.
 */
export function parseCloze(text: string): ClozeReading {
  const parts: ClozePart[] = [];
  let end = 0;
  for (let at = text.indexOf('{{'); at !== -1; at = text.indexOf('{{', end)) {
    const close = text.indexOf('}}', at);
    if (close === -1) return { ok: false, problem: 'not-closed', at };
    if (at > end) parts.push({ kind: 'text', text: text.slice(end, at) });
    const gap = parseGap(text.slice(at + 2, close));
    if (typeof gap === 'string') return { ok: false, problem: gap, at };
    parts.push(gap);
    end = close + 2;
  }
  if (parts.length === 0) return { ok: false, problem: 'no-gap', at: 0 };
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return { ok: true, parts };
}

function parseGap(inside: string): ClozePart | ClozeProblem {
  if (inside.includes('{{')) return 'nested';
  if (inside.trim() === '') return 'empty-gap';
  const [number = '', text = '', ...hints] = inside.split('::');
  if (!/^[1-9]\d?$/.test(number)) return 'bad-number';
  if (text.trim() === '') return 'empty-gap';
  const hint = hints.join('::').trim();
  return { kind: 'gap', number: Number(number), text: text.trim(), hint: hint === '' ? null : hint };
}
