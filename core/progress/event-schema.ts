import { z } from 'zod';
import { boundedText } from '#core/basics/bounded-text.ts';
import { parseCardKey } from '#core/basics/card-key.ts';
import { locales } from '#core/basics/locale.ts';
import { uuidSchema } from '#core/basics/uuid-schema.ts';
import { gradeReasons, type VerdictKind } from '#core/grading/verdict.ts';
import type { StudyEvent } from '#core/progress/event.ts';
import { valueSchema } from '#core/progress/value-schema.ts';
import { questionKinds } from '#core/questions/kind.ts';
import { parseInstant } from '#core/scheduling/instant.ts';
import { ratings } from '#core/scheduling/memory.ts';
import { studyDayNumber } from '#core/scheduling/study-day.ts';
import {
  dayStartSchema,
  instantSchema,
  studyDaySchema,
  timeZoneSchema,
} from '#core/scheduling/time-schemas.ts';

const cardSchema = boundedText(300).refine((key) => parseCardKey(key) !== null, 'is no card key');
const idText = boundedText(200).min(1);
const fraction = z.number().min(0).max(1);
const durationMs = z.int().min(0).max(86_400_000);
const answerText = boundedText(500);
const answerItems = 20;

const answerSchema = z.union([
  answerText,
  z.number(),
  z.array(answerText).max(answerItems),
  z.array(z.tuple([answerText, answerText])).max(answerItems),
]);

const verdictKinds = [
  'correct',
  'partial',
  'incorrect',
  'unreadable',
] as const satisfies readonly VerdictKind[];
const verdictSchema = z.strictObject({
  verdict: z.enum(verdictKinds),
  score: fraction,
  reason: z.enum(gradeReasons),
});

const base = {
  v: z.literal(1),
  id: uuidSchema,
  device: uuidSchema,
  sequence: z.int().min(1).max(2_147_483_647),
  occurredAt: instantSchema,
  offsetMinutes: z.int().min(-900).max(900),
  studyDay: studyDaySchema,
  timeZone: timeZoneSchema,
  dayStart: dayStartSchema,
};

const answeredSchema = z.strictObject({
  ...base,
  type: z.literal('answered'),
  question: idText,
  kind: z.enum(questionKinds),
  locale: z.enum(locales),
  seed: z.int(),
  cards: z
    .array(z.strictObject({ card: cardSchema, score: fraction }))
    .min(1)
    .max(20)
    .refine((cards) => new Set(cards.map(({ card }) => card)).size === cards.length, 'names a card twice'),
  options: z
    .array(
      z.strictObject({
        id: boundedText(20).min(1),
        text: boundedText(1_000),
        value: valueSchema.nullable(),
        group: z.enum(['left', 'right']).optional(),
      }),
    )
    .max(20),
  answer: answerSchema,
  verdict: verdictSchema,
  chance: fraction,
  facts: z.array(z.strictObject({ id: idText, revision: idText })).max(20),
  durationMs,
  quiz: z.strictObject({ attempt: uuidSchema, deck: idText, ordinal: z.int().min(0).max(10_000) }).nullable(),
});

const askedSchema = z.strictObject({
  kind: z.enum(questionKinds),
  locale: z.enum(locales),
  seed: z.int(),
  stem: boundedText(2_000),
  options: z.array(z.strictObject({ id: boundedText(20).min(1), text: boundedText(1_000) })).max(20),
  query: z.strictObject({
    property: idText,
    subject: idText.optional(),
    ask: idText,
    where: z.record(idText, z.array(valueSchema).max(20)).refine((slots) => Object.keys(slots).length <= 20),
  }),
});

const members = [
  z.strictObject({
    ...base,
    type: z.literal('reviewed'),
    card: cardSchema,
    rating: z.literal(ratings),
    durationMs,
  }),
  answeredSchema,
  z.strictObject({ ...base, type: z.literal('undone'), undoes: uuidSchema }),
  z.strictObject({ ...base, type: z.literal('suspended'), card: cardSchema, suspended: z.boolean() }),
  z.strictObject({ ...base, type: z.literal('buried'), card: cardSchema, until: studyDaySchema }),
  z.strictObject({
    ...base,
    type: z.literal('flagged'),
    card: cardSchema,
    question: idText.nullable(),
    answer: answerSchema.nullable(),
    comment: boundedText(1_000),
    asked: askedSchema.nullable().optional(),
  }),
  z.strictObject({ ...base, type: z.literal('overridden'), overrides: uuidSchema }),
  z.strictObject({ ...base, type: z.literal('correctionSeen'), fact: idText, revision: idText }),
] as const;

/** One event as it may arrive: strict and bounded, so that nothing stored is larger or stranger than foreseen. */
export const eventSchema: z.ZodType<StudyEvent> = z
  .discriminatedUnion('type', members)
  .refine(isDayOfInstant, { path: ['studyDay'], message: 'is not a day of occurredAt in any time zone' });

/** Zones reach from -12 to +14 hours, and a day may start up to 23 hours late. */
function isDayOfInstant({ studyDay, occurredAt }: StudyEvent): boolean {
  const utcDay = Math.floor((parseInstant(occurredAt) ?? Number.NaN) / 86_400_000);
  const ahead = studyDayNumber(studyDay) - utcDay;
  return ahead >= -2 && ahead <= 1;
}
