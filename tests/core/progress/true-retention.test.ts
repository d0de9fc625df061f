import { expect, test } from 'vitest';
import { foldEvents } from '#core/progress/fold-events.ts';
import { trueRetention } from '#core/progress/true-retention.ts';
import { context, makeStored } from '#tests/core/progress/make-stored.ts';

const card = 'fact:a#value';
const review = (rating: 1 | 2 | 3 | 4) => ({ type: 'reviewed', card, rating, durationMs: 1 }) as const;
const days = (count: number) => count * 24;

const log = [
  // Learning: puts nothing to the test.
  makeStored(1, 0, review(4)),
  // Young, remembered; again the same day: not counted.
  makeStored(2, days(8), review(3)),
  makeStored(3, days(8) + 1, review(3)),
  // Mature, Hard is remembered; then forgotten.
  makeStored(4, days(60), review(2)),
  makeStored(5, days(150), review(1)),
  // Relearning: not counted.
  makeStored(6, days(150) + 1, review(3)),
];

test('only first reviews of a day, of cards in review, are put to the test', () => {
  const { cards } = foldEvents(log, context);
  expect(trueRetention(cards.values(), '2026-01-01', '2026-12-31')).toEqual({
    young: { reviews: 1, remembered: 1 },
    mature: { reviews: 2, remembered: 1 },
  });
});

test('only the days asked for count', () => {
  const { cards } = foldEvents(log, context);
  expect(trueRetention(cards.values(), '2026-01-01', '2026-01-31').mature.reviews).toBe(0);
  expect(trueRetention(cards.values(), '2026-01-09', '2026-01-09').young.reviews).toBe(1);
});
