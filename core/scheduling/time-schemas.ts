import { z } from 'zod';
import { parseInstant } from '#core/scheduling/instant.ts';
import { isStudyDay } from '#core/scheduling/study-day.ts';
import { isKnownTimeZone } from '#core/scheduling/time-zone.ts';

export const instantSchema = z
  .string()
  .max(40)
  .refine((text) => parseInstant(text) !== null, 'is no ISO instant with an offset');

export const studyDaySchema = z.string().max(10).refine(isStudyDay, 'is no calendar day');

export const timeZoneSchema = z.string().max(64).refine(isKnownTimeZone, 'is no known time zone');

/** The hour at which a learner's day turns. */
export const dayStartSchema = z.int().min(0).max(23);
