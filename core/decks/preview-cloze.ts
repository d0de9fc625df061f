import { numberGaps } from '#core/decks/number-gaps.ts';
import { type ClozePart, parseCloze } from '#core/decks/parse-cloze.ts';

/**
 * What a cloze text is about to be while it is typed: gaps are numbered, and one that is still open is
 * shown as though it were closed. Where nothing can be read, the text as it stands.
 */
export function previewCloze(text: string): readonly ClozePart[] {
  const closed = text.endsWith('}') ? `${text}}` : `${text}}}`;
  for (const attempt of [text, closed]) {
    const cloze = parseCloze(numberGaps(attempt));
    if (cloze.ok) return cloze.parts;
  }
  return [{ kind: 'text', text }];
}
