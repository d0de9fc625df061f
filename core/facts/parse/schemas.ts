import { z } from 'zod';
import { locales } from '#core/basics/locale.ts';
import { hedges } from '#core/basics/units.ts';
import { entityKinds } from '#core/facts/entity.ts';
import { factStatuses } from '#core/facts/fact.ts';
import { valueKinds } from '#core/facts/value.ts';

const text = z.string().trim().min(1).max(4000);
const count = z.number().int();

const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(100)
  .describe('Small Latin letters, digits and hyphens. Never changed: memory hangs on it.');

export const localizedSchema = z
  .strictObject({ th: text, en: text })
  .describe('The text in Thai (th) and in English (en).');

/** Years may stand without quotes and are then numbers. */
const dateSchema = z
  .union([z.string(), count])
  .describe(
    'EDTF in Common Era: 1992-06-29, 2009-09, 2024, 2024~ (about), 2025-05-05/2025-05-12, 2016-10/.. (open)',
  );

export const quantitySchema = z.strictObject({
  amount: z.number().describe('In base units: 349200000, not 349.2.'),
  unit: z.string().optional(),
  step: z
    .number()
    .positive()
    .optional()
    .describe('Place value of the last digit printed: 349.2 million has 100000.'),
  printed: text.optional().describe('The number as the source prints it.'),
  hedge: z.enum(hedges).optional(),
  tolerance: z.number().positive().optional(),
});

const aliasesSchema = z.strictObject({ th: z.array(text).optional(), en: z.array(text).optional() });

export const entitySchema = z.strictObject({
  id: idSchema,
  kind: z.enum(entityKinds),
  label: localizedSchema,
  inSentence: z.strictObject({ th: text.optional(), en: text.optional() }).optional(),
  aliases: aliasesSchema.optional(),
  flag: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional()
    .describe('ISO 3166-1 alpha-2 code of the flag.'),
  partOf: z
    .array(idSchema)
    .optional()
    .describe('What it is a part of, counts among or overlaps with: ids of entities; [] for nothing.'),
  existed: dateSchema
    .optional()
    .describe('EDTF: when it existed, of what has ended or is young: 1922-12-30/1991-12-26.'),
  was: z.array(idSchema).optional(),
});

const slotFields = {
  kind: z.enum(valueKinds),
  entityKinds: z.array(z.enum(entityKinds)).optional(),
  unit: z.string().optional().describe('Unit of a bare number in this slot.'),
};
const qualifierSchema = z.strictObject({
  ...slotFields,
  many: z.boolean().optional(),
  required: z.boolean().optional(),
  key: z.boolean().optional(),
});

export const propertySchema = z.strictObject({
  id: idSchema,
  label: localizedSchema,
  aliases: aliasesSchema.optional().describe('Everyday words it is searched by as well.'),
  shape: idSchema.describe('A row of shapes.yaml.'),
  subject: z.strictObject({
    kind: z.literal('entity'),
    entityKinds: z.array(z.enum(entityKinds)).optional(),
  }),
  value: z.strictObject(slotFields),
  qualifiers: z.record(z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/), qualifierSchema).optional(),
  cardinality: z.enum(['one', 'many']),
  sentence: localizedSchema,
  item: localizedSchema.optional(),
  asks: z
    .record(z.string(), z.strictObject({ stem: localizedSchema, closed: z.boolean().optional() }))
    .optional(),
  kinds: z.array(z.string()).optional(),
  was: z.array(idSchema).optional(),
});

const slotContent = z.union([dateSchema, z.number(), quantitySchema, localizedSchema]);

/** A fact; whatever else stands in it is a qualifier, by the name of its slot. */
const factSchema = z
  .object({
    id: idSchema,
    property: z.string(),
    subject: z.string(),
    value: z.union([slotContent, z.array(slotContent)]),
    statement: localizedSchema,
    paragraph: count.min(1).max(100_000).describe('Non-empty line of the document, from 1.'),
    document: z.string().optional(),
    status: z.enum(factStatuses).optional(),
    disputes: z.array(z.string()).optional(),
    mentions: z
      .array(z.string())
      .optional()
      .describe('Ids of facts whose dates and numbers the statement gives as well.'),
    was: z.array(idSchema).optional(),
    unasked: z.array(z.string()).optional().describe('Slots of which no question is asked.'),
    correction: z.strictObject({ since: z.string(), reason: localizedSchema }).optional(),
  })
  .catchall(z.union([slotContent, z.array(slotContent)]));

/** A fact as far as its property is not needed to read it: the slots are read by `parseSlot`. */
export const factFieldsSchema = factSchema.extend({ value: z.unknown() }).catchall(z.unknown());

/** The fields of a fact that are no slots. */
export const factFields: ReadonlySet<string> = new Set(Object.keys(factSchema.shape));

export const sourceSchema = z.strictObject({
  document: text,
  title: localizedSchema,
  publisher: localizedSchema,
  date: dateSchema,
  language: z.string().regex(/^[a-z]{2,3}$/),
  url: z.url().optional(),
  paragraphs: count.min(1).optional().describe('How many non-empty lines the document has.'),
  expressions: z
    .strictObject({ dates: count.min(0), numbers: count.min(0) })
    .optional()
    .describe('How many dates and numbers the document contains: so many rows has expressions.yaml.'),
});

export const packSchema = z.strictObject({
  id: idSchema,
  title: localizedSchema,
  description: localizedSchema,
  sources: z.array(sourceSchema).optional(),
});

export const expressionSchema = z.strictObject({
  paragraph: count.min(1),
  text,
  date: dateSchema.optional(),
  number: z.number().optional(),
  kind: z
    .enum(['date', 'number'])
    .optional()
    .describe('What it is where it has neither: a date for a period by name, a number for "several".'),
  document: z.string().optional(),
});

export const tombstoneSchema = z.strictObject({ id: idSchema, reason: text });

export const shapeSchema = z.strictObject({
  id: idSchema,
  atLeast: count.min(0),
  includes: z.array(idSchema).optional(),
});

/** Whole files, as editors check them. */
export const fileSchemas = {
  entities: z.strictObject({ entities: z.array(entitySchema) }),
  expressions: z.strictObject({ document: z.string().optional(), expressions: z.array(expressionSchema) }),
  facts: z.strictObject({
    document: z.string().optional().describe('The source all facts of this file were read from.'),
    facts: z.array(factSchema),
    tombstones: z.array(tombstoneSchema).optional(),
  }),
  pack: packSchema,
  properties: z.strictObject({ properties: z.array(propertySchema) }),
  shapes: z.strictObject({ shapes: z.array(shapeSchema) }),
} as const;

/** The languages every text must exist in, as field names. */
export const languageFields: ReadonlySet<string> = new Set(locales);
