import { z } from 'zod';
import { parseEdtf } from '#core/basics/edtf.ts';
import { locales } from '#core/basics/locale.ts';
import { hedges } from '#core/basics/units.ts';

const names = z.array(z.string().max(500)).min(1).max(200);

const edtfSchema = z
  .string()
  .max(40)
  .refine((text) => parseEdtf(text) !== null, 'expected an EDTF date such as 1992-06-29');

const dateSchema = z.object({ kind: z.literal('date'), edtf: edtfSchema, dated: edtfSchema.optional() });

const expectedSchema = z.discriminatedUnion('kind', [
  dateSchema,
  z.object({
    kind: z.literal('quantity'),
    amount: z.number(),
    unit: z.string().max(100),
    step: z.number().positive(),
    tolerance: z.number().nonnegative().optional(),
    hedge: z.enum(hedges).optional(),
  }),
  z.object({ kind: z.literal('name'), names, rivals: z.array(names).max(5000) }),
]);

const optionId = z.string().min(1).max(100);
const options = z
  .array(z.object({ id: optionId }))
  .min(2)
  .max(100);

const yearCount = z.int().min(0).max(10_000);

const timelineSchema = z
  .object({
    kind: z.literal('timeline'),
    answer: dateSchema,
    fullCreditYears: yearCount,
    zeroCreditYears: yearCount,
  })
  .refine(
    ({ fullCreditYears, zeroCreditYears }) => fullCreditYears < zeroCreditYears,
    'expected zeroCreditYears above fullCreditYears',
  );

/** With options where it has them, with an expected answer otherwise. */
const chartGapSchema = z
  .object({
    kind: z.literal('chart-gap'),
    answer: expectedSchema.optional(),
    options: options.optional(),
    correct: z.tuple([optionId]).optional(),
  })
  .transform(({ kind, answer, options, correct }, context) => {
    if (answer) return { kind, answer };
    if (options && correct && options.some(({ id }) => id === correct[0])) return { kind, options, correct };
    context.addIssue('expected an answer, or options with the correct id among them');
    return z.NEVER;
  });

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
  z
    .object({ kind: z.literal('multiple-response'), options, correct: z.array(optionId).min(1).max(100) })
    .refine(
      ({ options, correct }) =>
        new Set(correct).size === correct.length &&
        correct.every((id) => options.some((option) => option.id === id)),
      'expected every correct id once, each among the options',
    ),
  z
    .object({
      kind: z.literal('matching'),
      options: z
        .array(z.object({ id: optionId, group: z.enum(['left', 'right']) }))
        .min(2)
        .max(100),
      correct: z
        .array(z.tuple([optionId, optionId]))
        .min(1)
        .max(100),
    })
    .refine(({ options, correct }) => {
      const lefts = options.filter(({ group }) => group === 'left').map(({ id }) => id);
      const rights = new Set(options.filter(({ group }) => group === 'right').map(({ id }) => id));
      const paired = correct.map(([left]) => left);
      const isWhole = paired.length === lefts.length && lefts.every((id) => paired.includes(id));
      return isWhole && correct.every(([, right]) => rights.has(right));
    }, 'expected each left with one right of the options'),
  z.object({
    kind: z.literal('ordering'),
    correct: z
      .array(optionId)
      .min(2)
      .max(100)
      .refine((ids) => new Set(ids).size === ids.length, 'expected every id once'),
  }),
  timelineSchema,
  chartGapSchema,
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
