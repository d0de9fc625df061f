import { expect, test } from 'vitest';
import { findOverruled } from '#core/progress/find-overruled.ts';
import { makeAnswered, makeId, makeStored } from '#tests/core/progress/make-stored.ts';

const overrule = makeStored(2, 1, { type: 'overridden', overrides: makeId(1) }).event;

test('an answer is overruled, whether or not it has arrived', () => {
  expect(findOverruled([overrule], new Set())).toEqual(new Set([makeId(1)]));
  expect(findOverruled([makeStored(1, 0, makeAnswered()).event, overrule], new Set())).toEqual(
    new Set([makeId(1)]),
  );
});

test('an overruling that was taken back overrules nothing', () => {
  expect(findOverruled([overrule], new Set([makeId(2)]))).toEqual(new Set());
});
