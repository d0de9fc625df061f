import { z } from 'zod';
import { boundedText } from '#core/basics/bounded-text.ts';
import { deckSchema } from '#core/decks/deck-schema.ts';
import type { Account } from '#core/people/account.ts';
import { settingsSchema } from '#core/people/settings-schema.ts';
import type { StoredEvent } from '#core/progress/event.ts';
import { eventSchema } from '#core/progress/event-schema.ts';
import { valueSchema } from '#core/progress/value-schema.ts';
import {
  batchLimit,
  type DeckReply,
  type EventBatchReply,
  type ItemFlawsReply,
  type PackSummary,
  type Receipt,
  type Snapshot,
} from '#core/progress/wire.ts';
import { itemFlaws } from '#core/questions/item-flaw.ts';
import { questionKinds } from '#core/questions/kind.ts';
import { instantSchema } from '#core/scheduling/time-schemas.ts';

export const cursorSchema = boundedText(200);

/**
 * The envelope of a batch. Its events are read one by one (`readEvent`), so that a bad one is refused
 * alone and the rest is stored.
 */
export const eventBatchSchema = z.strictObject({
  v: z.literal(1),
  cursor: cursorSchema,
  events: z.array(z.unknown()).max(batchLimit),
});

const localizedSchema = z.strictObject({ th: z.string(), en: z.string() });

const storedEventSchema: z.ZodType<StoredEvent> = z.strictObject({
  event: eventSchema,
  effectiveAt: instantSchema,
});

const receiptSchema: z.ZodType<Receipt> = z.discriminatedUnion('status', [
  z.strictObject({ id: z.string(), status: z.literal(['stored', 'duplicate']), effectiveAt: instantSchema }),
  z.strictObject({ id: z.string(), status: z.literal('conflict') }),
  z.strictObject({ id: z.string(), status: z.literal('refused'), reason: z.string() }),
]);

const page = {
  v: z.literal(1),
  epoch: z.string().min(1),
  events: z.array(storedEventSchema),
  touched: z.array(z.string()).optional(),
  cursor: cursorSchema,
  more: z.boolean(),
  restored: z.literal(true).optional(),
};

/** What `POST /api/v1/events` answers: the server's promise, for its tests. Devices use `isEventBatchReply`. */
export const eventBatchReplySchema: z.ZodType<EventBatchReply> = z.strictObject({
  ...page,
  receipts: z.array(receiptSchema),
});

const accountSchema: z.ZodType<Account> = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['guest', 'member']),
  name: z.string().nullable(),
  teacherMode: z.boolean(),
  administrator: z.boolean(),
});

const packSummarySchema: z.ZodType<PackSummary> = z.strictObject({
  id: z.string().min(1),
  version: z.string().min(1),
  title: localizedSchema,
  description: localizedSchema,
  factCount: z.int().min(0),
  cardCount: z.int().min(0),
  names: z.strictObject({ th: z.array(z.string()), en: z.array(z.string()) }).optional(),
  flags: z.array(z.string().regex(/^[A-Za-z]{2}$/)),
});

/** What `GET /api/v1/snapshot` answers. Devices use `isSnapshot`. */
export const snapshotSchema: z.ZodType<Snapshot> = z.strictObject({
  ...page,
  account: accountSchema.nullable(),
  settings: settingsSchema.nullable(),
  packs: z.array(packSummarySchema),
  renames: z.record(z.string().min(1), z.string().min(1)),
  decks: z.array(deckSchema),
});

/** What `PUT` and `DELETE /api/v1/decks/<id>` answer. Devices use `isDeckReply`. */
export const deckReplySchema: z.ZodType<DeckReply> = z.strictObject({
  v: z.literal(1),
  deck: deckSchema.nullable(),
});

/** What `GET /api/v1/packs/<id>/flaws` answers. Devices use `isItemFlawsReply`. */
export const itemFlawsReplySchema: z.ZodType<ItemFlawsReply> = z.strictObject({
  v: z.literal(1),
  flaws: z.array(
    z.strictObject({
      fact: z.string().min(1),
      ask: z.string().min(1),
      kind: z.enum(questionKinds),
      flaw: z.enum(itemFlaws),
      value: valueSchema.nullable(),
      index: z.number().min(-1).max(1),
      answers: z.int().min(1),
    }),
  ),
});
