import { z } from 'zod';
import { boundedText } from '#core/basics/bounded-text.ts';
import { hedges } from '#core/basics/units.ts';
import type { Value } from '#core/facts/value.ts';

/** A value of a fact as it travels in an event: strict and bounded. Whether it makes sense is for the fact base to say. */
export const valueSchema: z.ZodType<Value> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('date'), edtf: boundedText(60) }),
  z.strictObject({
    kind: z.literal('quantity'),
    amount: z.number(),
    unit: boundedText(60),
    step: z.number(),
    asPrinted: boundedText(200),
    qualifier: z.enum(hedges).nullable(),
    tolerance: z.number().optional(),
  }),
  z.strictObject({ kind: z.literal('entity'), id: boundedText(100) }),
  z.strictObject({
    kind: z.literal('text'),
    text: z.strictObject({ th: boundedText(4_000), en: boundedText(4_000) }),
  }),
]);
