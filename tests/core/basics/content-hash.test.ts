import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson, contentHash, type Json } from '#core/basics/content-hash.ts';

const json = fc.jsonValue().map((value): Json => JSON.parse(JSON.stringify(value)));

it('is SHA-256 of the canonical JSON', () => {
  fc.assert(
    fc.property(json, (value) => {
      const expected = createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');
      expect(contentHash(value)).toBe(expected);
    }),
  );
});

it('canonical JSON is the same value again', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(value);
    }),
  );
});

it('does not depend on the order of fields, and leaves out those that are absent', () => {
  expect(canonicalJson({ b: 1, a: [true, null], c: undefined })).toBe('{"a":[true,null],"b":1}');
  expect(contentHash({ a: 1, b: 2 })).toBe(contentHash({ b: 2, a: 1 }));
});
