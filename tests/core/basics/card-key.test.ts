import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CardRef, cardKeyOf, parseCardKey } from '#core/basics/card-key.ts';

const ids = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/).filter((id) => id.length <= 200);
const slots = fc.stringMatching(/^[A-Za-z0-9-]{1,60}$/);
const refs: fc.Arbitrary<CardRef> = fc.oneof(
  fc.record({ item: fc.constant('fact' as const), fact: ids, ask: slots }),
  fc.record({ item: fc.constant('note' as const), note: ids, part: slots }),
);

test('a key says what is asked of which fact or note', () => {
  expect(cardKeyOf({ item: 'fact', fact: 'embassy', ask: 'host' })).toBe('fact:embassy#host');
  expect(cardKeyOf({ item: 'note', note: 'n-1', part: '2' })).toBe('note:n-1#2');
});

test('every key is read back as it was made', () => {
  fc.assert(
    fc.property(refs, (ref) => {
      expect(parseCardKey(cardKeyOf(ref))).toEqual(ref);
    }),
  );
});

test('two cards never have one key', () => {
  fc.assert(
    fc.property(refs, refs, (a, b) => {
      expect(cardKeyOf(a) === cardKeyOf(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});

test.each([
  '',
  'fact:embassy',
  'fact:#value',
  'fact:embassy#',
  'deck:embassy#value',
  'fact:two words#value',
  'fact:a#b#c',
  'fact:a#not a slot',
  `fact:${'a'.repeat(201)}#value`,
  `note:a#${'1'.repeat(61)}`,
])('%j is no key', (text) => {
  expect(parseCardKey(text)).toBeNull();
});
