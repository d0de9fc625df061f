import { z } from 'zod';
import { calendars, type Locale, locales } from '#core/basics/locale.ts';
import { defaultSettings, type Settings, themes } from '#core/people/settings.ts';
import { dayStartSchema, timeZoneSchema } from '#core/scheduling/time-schemas.ts';

const shape = {
  locale: z.enum(locales),
  calendar: z.enum(calendars),
  theme: z.enum(themes),
  timeZone: timeZoneSchema,
  dayStart: dayStartSchema,
  retention: z.number().min(0.7).max(0.99),
  newPerDay: z.int().min(0).max(1_000),
  ratingButtons: z.union([z.literal(2), z.literal(4)]),
  shortcuts: z.boolean(),
};

/** Settings as a form or a device may send them: all of them, and nothing else. */
export const settingsSchema: z.ZodType<Settings> = z.strictObject(shape);

/** The same, any number of them: a change. */
export const settingsChangeSchema: z.ZodType<Partial<Settings>> = z.strictObject(shape).partial();

/**
 * Settings as they were stored, perhaps by an older or a newer program: what cannot be read takes its
 * default, so that nobody is locked out by a setting.
 */
export function readStoredSettings(value: unknown, locale: Locale): Settings {
  const stored = typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : new Map();
  const readable: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(shape)) {
    const result = schema.safeParse(stored.get(name));
    if (result.success) readable[name] = result.data;
  }
  const chosenLocale = shape.locale.safeParse(readable.locale);
  return { ...defaultSettings(chosenLocale.success ? chosenLocale.data : locale), ...readable };
}
