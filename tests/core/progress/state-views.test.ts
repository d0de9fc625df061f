import { expect, test } from 'vitest';
import { foldEvents } from '#core/progress/fold-events.ts';
import { buriedOf, memoriesOf, suspendedOf } from '#core/progress/state-views.ts';
import { context, makeStored } from '#tests/core/progress/make-stored.ts';

test('a state shows memories, suspended and buried cards', () => {
  const state = foldEvents(
    [
      makeStored(1, 0, { type: 'reviewed', card: 'fact:a#value', rating: 4, durationMs: 1 }),
      makeStored(2, 0, { type: 'suspended', card: 'fact:b#value', suspended: true }),
      makeStored(3, 0, { type: 'suspended', card: 'fact:c#value', suspended: false }),
      makeStored(4, 0, { type: 'buried', card: 'fact:a#value', until: '2026-01-02' }),
    ],
    context,
  );
  expect([...memoriesOf(state).keys()]).toEqual(['fact:a#value']);
  expect(suspendedOf(state)).toEqual(new Set(['fact:b#value']));
  expect(buriedOf(state)).toEqual(new Map([['fact:a#value', '2026-01-02']]));
});
