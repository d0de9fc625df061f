import { expect, test } from 'vitest';
import { isItemFlawsReply, knownFlaws } from '#core/progress/read-item-flaws.ts';
import type { ItemFlawsReply } from '#core/progress/wire.ts';
import { readFrozen } from '#tests/core/progress/read-frozen.ts';

const reply = readFrozen('item-flaws-reply.json') as ItemFlawsReply;
const [first] = reply.flaws;

test('the frozen reply of version 1 is taken, with every flaw in it', () => {
  expect(isItemFlawsReply(reply)).toBe(true);
  expect(knownFlaws(reply)).toEqual(reply.flaws);
  expect(isItemFlawsReply({ v: 1, flaws: [] })).toBe(true);
});

test('neither a portal page nor half a reply is taken', () => {
  for (const value of [
    '<html>Sign in to the Wi-Fi</html>',
    null,
    undefined,
    1,
    [],
    {},
    { v: 1 },
    { v: 2, flaws: [] },
  ])
    expect(isItemFlawsReply(value)).toBe(false);
});

test.each(Object.keys(first ?? {}))('a flaw without %s is not taken', (name) => {
  expect(isItemFlawsReply({ v: 1, flaws: [{ ...first, [name]: undefined }] })).toBe(false);
});

test('flaws that a newer server knows are left out, and fields it adds are let through', () => {
  const newer = {
    v: 1,
    since: 'today',
    flaws: [
      { ...first, flaw: 'guessed-by-all' },
      { ...first, standardError: 0.1 },
    ],
  };
  expect(isItemFlawsReply(newer)).toBe(true);
  expect(knownFlaws(newer as unknown as ItemFlawsReply)).toHaveLength(1);
});
