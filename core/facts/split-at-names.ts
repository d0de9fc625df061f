/** A piece of a text: a known name, or what stands between names. */
export interface TextPiece {
  /** Where it begins, in UTF-16 units. */
  readonly start: number;
  readonly piece: string;
  readonly isName: boolean;
}

/** Longer names are broken by the browser all the same: a line must hold them. */
const longestKept = 18;

/**
 * Splits a text at the known names in it, the longest first where several begin at one place. Names are
 * found as they stand, without word boundaries: Thai has none.
 */
export function splitAtNames(text: string, names: readonly string[]): readonly TextPiece[] {
  const byFirst = new Map<string, string[]>();
  for (const name of names) {
    if (name.length < 2 || name.length > longestKept) continue;
    const first = name.charAt(0);
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), name].sort((a, b) => b.length - a.length),
    );
  }
  const pieces: TextPiece[] = [];
  let plainFrom = 0;
  for (let at = 0; at < text.length; ) {
    const name = byFirst.get(text.charAt(at))?.find((candidate) => text.startsWith(candidate, at));
    if (name === undefined) {
      at += 1;
      continue;
    }
    if (at > plainFrom) pieces.push({ start: plainFrom, piece: text.slice(plainFrom, at), isName: false });
    pieces.push({ start: at, piece: name, isName: true });
    at += name.length;
    plainFrom = at;
  }
  if (plainFrom < text.length) pieces.push({ start: plainFrom, piece: text.slice(plainFrom), isName: false });
  return pieces;
}
