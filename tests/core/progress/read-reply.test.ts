import { expect, test } from 'vitest';
import { isDeckReply, isEventBatchReply, isPackDocument, isSnapshot } from '#core/progress/read-reply.ts';
import { readFrozen } from '#tests/core/progress/read-frozen.ts';

const reply = readFrozen('batch-reply.json') as Record<string, unknown>;
const snapshot = readFrozen('snapshot.json') as Record<string, unknown>;
const pack = { id: 'p', sources: [], entities: [], properties: [], facts: [], tombstones: [] };
const guards = { isDeckReply, isEventBatchReply, isPackDocument, isSnapshot };

test('frozen replies of version 1 are taken', () => {
  expect(isEventBatchReply(reply)).toBe(true);
  expect(isSnapshot(snapshot)).toBe(true);
  expect(isSnapshot(readFrozen('snapshot-visitor.json'))).toBe(true);
  expect(isDeckReply(readFrozen('deck-reply.json'))).toBe(true);
  expect(isDeckReply({ v: 1, deck: null })).toBe(true);
  expect(isPackDocument({ v: 1, version: 'x', packs: [pack], cards: [{ fact: 'a', ask: 'value' }] })).toBe(
    true,
  );
});

test.each(Object.entries(guards))('%s takes neither a portal page nor half a reply', (_name, guard) => {
  for (const value of ['<html>Sign in to the Wi-Fi</html>', null, undefined, 1, [], {}, { v: 1 }, { v: 2 }]) {
    expect(guard(value)).toBe(false);
  }
});

test.each(Object.keys(reply))('a batch reply without %s is not taken', (name) => {
  expect(isEventBatchReply({ ...reply, [name]: undefined })).toBe(false);
});

test.each(Object.keys(snapshot))('a snapshot without %s is not taken', (name) => {
  expect(isSnapshot({ ...snapshot, [name]: undefined })).toBe(false);
});

test.each([
  { id: 'x', status: 'stored' },
  { id: 'x', status: 'stored', effectiveAt: 'soon' },
  { id: 'x', status: 'fine' },
  { status: 'conflict' },
  { id: 'x', status: 'refused' },
  null,
])('the receipt %j is not taken for an acknowledgement', (receipt) => {
  expect(isEventBatchReply({ ...reply, receipts: [receipt] })).toBe(false);
});

test('the names of a pack may be missing, as an older server sends it, but not be something else', () => {
  const withNames = (names: unknown) => ({
    ...snapshot,
    packs: (snapshot.packs as readonly object[]).map((summary) => ({ ...summary, names })),
  });
  expect(isSnapshot(withNames(undefined))).toBe(true);
  expect(isSnapshot(withNames({ th: ['คาซัคสถาน'], en: [] }))).toBe(true);
  for (const names of [null, [], { th: ['คาซัคสถาน'] }, { th: 'x', en: 'y' }, { th: [1], en: [] }])
    expect(isSnapshot(withNames(names))).toBe(false);
});

test('the packs that were touched may be missing, as an older server sends it, but not be something else', () => {
  expect(isEventBatchReply({ ...reply, touched: ['p', 'q'] })).toBe(true);
  expect(isSnapshot({ ...snapshot, touched: [] })).toBe(true);
  for (const touched of [null, 'p', [1]]) {
    expect(isEventBatchReply({ ...reply, touched })).toBe(false);
    expect(isSnapshot({ ...snapshot, touched })).toBe(false);
  }
});

test('fields of a newer server are let through', () => {
  expect(isSnapshot({ ...snapshot, streak: 4 })).toBe(true);
});

test('a field that is only inherited does not count', () => {
  expect(isDeckReply(Object.create({ v: 1, deck: null }))).toBe(false);
});
