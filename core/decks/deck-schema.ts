import { z } from 'zod';
import { boundedText } from '#core/basics/bounded-text.ts';
import { uuidSchema } from '#core/basics/uuid-schema.ts';
import { type Deck, deckLimits, type Note } from '#core/decks/deck.ts';
import { parseCloze } from '#core/decks/parse-cloze.ts';
import { instantSchema } from '#core/scheduling/time-schemas.ts';

const noteId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
const noteText = boundedText(deckLimits.noteText).refine((text) => text.trim() !== '', 'is empty');
const clozeText = noteText.superRefine((text, context) => {
  const cloze = parseCloze(text);
  if (!cloze.ok) context.addIssue({ code: 'custom', message: `${cloze.problem} at ${cloze.at}` });
});

const noteSchema: z.ZodType<Note> = z.discriminatedUnion('form', [
  z.strictObject({ id: noteId, form: z.literal('basic'), front: noteText, back: noteText }),
  z.strictObject({ id: noteId, form: z.literal('cloze'), text: clozeText }),
]);

const factIds = z
  .array(z.string().regex(/^[a-z0-9-]{1,100}$/))
  .max(deckLimits.facts)
  .refine((ids) => new Set(ids).size === ids.length, 'names a fact twice');
const notes = z
  .array(noteSchema)
  .max(deckLimits.notes)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'names a note twice');

/** A deck as it may arrive and as it is sent: strict, and within `deckLimits`. */
export const deckSchema: z.ZodType<Deck> = z.strictObject({
  id: uuidSchema,
  title: boundedText(deckLimits.title).refine((title) => title.trim() !== '', 'is empty'),
  description: boundedText(deckLimits.description),
  facts: factIds,
  notes,
  version: z.int().min(0).max(2_147_483_647),
  updatedAt: instantSchema,
});
