import { z } from 'zod';
import { boundedText } from '#core/basics/bounded-text.ts';
import { locales } from '#core/basics/locale.ts';

/** Longer than any of its fields may be: what is too long for its field is told to whoever typed it. */
const typed = boundedText(4_000);
const inBoth = z.strictObject({ th: typed, en: typed });

/** A corrected fact as somebody types it. */
export const correctionDraftSchema = z.strictObject({
  /** The revision it was typed for. */
  revision: boundedText(100),
  slot: boundedText(100),
  /** The language it was typed in: dates are read by it. */
  locale: z.enum(locales),
  /** A date or an amount as people write them, the id of an entity, or a text in both languages. */
  values: z
    .array(z.union([typed, inBoth]))
    .max(20)
    .readonly(),
  /** The fact in one sentence; null to have one proposed. */
  statement: inBoth.nullable(),
  /** What learners are told; null as long as only the value is to be read. */
  reason: inBoth.nullable(),
});

export type CorrectionDraft = z.infer<typeof correctionDraftSchema>;
export type TypedValue = CorrectionDraft['values'][number];
