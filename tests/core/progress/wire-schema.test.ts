import { expect, test } from 'vitest';
import {
  deckReplySchema,
  eventBatchReplySchema,
  eventBatchSchema,
  itemFlawsReplySchema,
  snapshotSchema,
} from '#core/progress/wire-schema.ts';
import { readFrozen } from '#tests/core/progress/read-frozen.ts';

test('frozen messages of version 1 are what the server promises', () => {
  expect(eventBatchSchema.safeParse(readFrozen('batch.json')).error).toBeUndefined();
  expect(eventBatchReplySchema.safeParse(readFrozen('batch-reply.json')).error).toBeUndefined();
  expect(snapshotSchema.safeParse(readFrozen('snapshot.json')).error).toBeUndefined();
  expect(snapshotSchema.safeParse(readFrozen('snapshot-visitor.json')).error).toBeUndefined();
  expect(deckReplySchema.safeParse(readFrozen('deck-reply.json')).error).toBeUndefined();
  expect(itemFlawsReplySchema.safeParse(readFrozen('item-flaws-reply.json')).error).toBeUndefined();
});

test('a batch may hold bad events, which are refused one by one, but not too many', () => {
  const batch = (events: unknown) => eventBatchSchema.safeParse({ v: 1, cursor: '', events }).success;
  expect(batch([null, { id: 1 }, 'x'])).toBe(true);
  expect(batch(Array.from({ length: 500 }, () => null))).toBe(true);
  expect(batch(Array.from({ length: 501 }, () => null))).toBe(false);
  expect(batch({})).toBe(false);
});

test('a batch of another version, without a cursor or with more in it is refused', () => {
  expect(eventBatchSchema.safeParse({ v: 2, cursor: '', events: [] }).success).toBe(false);
  expect(eventBatchSchema.safeParse({ v: 1, events: [] }).success).toBe(false);
  expect(eventBatchSchema.safeParse({ v: 1, cursor: '', events: [], userId: 'x' }).success).toBe(false);
});

test('a snapshot never promises what is not in it', () => {
  const snapshot = readFrozen('snapshot.json') as Record<string, unknown>;
  expect(snapshotSchema.safeParse({ ...snapshot, passwordHash: 'x' }).success).toBe(false);
  expect(snapshotSchema.safeParse({ ...snapshot, settings: { locale: 'th' } }).success).toBe(false);
});
