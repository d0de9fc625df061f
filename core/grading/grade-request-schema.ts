import { z } from 'zod';
import { parseEdtf } from '#core/basics/edtf.ts';
import { locales } from '#core/basics/locale.ts';

const names = z.array(z.string().max(500)).min(1).max(200);

const expectedSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('date'),
    edtf: z
      .string()
      .max(40)
      .refine((text) => parseEdtf(text) !== null, 'expected an EDTF date such as 1992-06-29'),
  }),
  z.object({
    kind: z.literal('quantity'),
    amount: z.number(),
    unit: z.string().max(100),
    step: z.number().positive(),
    tolerance: z.number().nonnegative().optional(),
  }),
  z.object({ kind: z.literal('name'), names, rivals: z.array(names).max(5000) }),
]);

const optionId = z.string().min(1).max(100);
const options = z
  .array(z.object({ id: optionId }))
  .min(2)
  .max(100);

/** Of a question only what grading reads; the rest of it may stand beside that. */
const questionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['short-answer', 'numerical', 'cloze']), answer: expectedSchema }),
  z
    .object({
      kind: z.enum(['multiple-choice', 'comparison', 'true-false']),
      options,
      correct: z.tuple([optionId]),
    })
    .refine(
      (question) => question.options.some((option) => option.id === question.correct[0]),
      'expected the correct id among the options',
    ),
  z.object({
    kind: z.literal('ordering'),
    correct: z
      .array(optionId)
      .min(2)
      .max(100)
      .refine((ids) => new Set(ids).size === ids.length, 'expected every id once'),
  }),
]);

/** One request to grade: an expected value or a whole question, the answer given, and the language it was given in. */
export const gradeRequestSchema = z.object({
  expected: z.discriminatedUnion('kind', [expectedSchema, questionSchema]),
  answer: z.union([
    z.string(),
    z.number(),
    z.array(z.string().max(500)).max(500),
    z.array(z.tuple([z.string().max(500), z.string().max(500)])).max(500),
  ]),
  locale: z.enum(locales),
});
