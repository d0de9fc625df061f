import { nextGapNumber } from '#core/decks/number-gaps.ts';

/** A text after a gap was made in it, and what belongs there: to be marked, so that typing replaces it. In UTF-16 units. */
export interface GapMade {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Makes the marked part of a cloze text a gap of the next free number: `{{2::Hanoi}}`. Blanks at its ends
 * stay outside. Where nothing is marked, an empty gap is put in to be filled.
 */
export function makeGap(text: string, from: number, to: number): GapMade {
  const marked = text.slice(from, to);
  const inside = marked.trim();
  const begin = from + (inside === '' ? 0 : marked.indexOf(inside));
  const opening = `{{${nextGapNumber(text)}::`;
  const start = begin + opening.length;
  const rest = inside === '' ? text.slice(to) : text.slice(begin + inside.length);
  return {
    text: `${text.slice(0, begin)}${opening}${inside}}}${rest}`,
    start,
    end: start + inside.length,
  };
}
