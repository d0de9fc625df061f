import { expect, test } from 'vitest';
import { foldEvents } from '#core/progress/fold-events.ts';
import { reviewsPerDay } from '#core/progress/reviews-per-day.ts';
import { context, makeStored } from '#tests/core/progress/make-stored.ts';

test('reviews are counted on their study days, all cards together, days without any too', () => {
  const review = (card: string) => ({ type: 'reviewed', card, rating: 3, durationMs: 1 }) as const;
  const state = foldEvents(
    [
      makeStored(1, 0, review('fact:a#value')),
      // Two in the morning still belongs to the first day.
      makeStored(2, 14, review('fact:b#value')),
      makeStored(3, 48, review('fact:a#value')),
      makeStored(4, 240, review('fact:a#value')),
    ],
    context,
  );
  expect(reviewsPerDay(state.cards.values(), '2025-12-31', '2026-01-03')).toEqual([
    { day: '2025-12-31', count: 0 },
    { day: '2026-01-01', count: 2 },
    { day: '2026-01-02', count: 0 },
    { day: '2026-01-03', count: 1 },
  ]);
});
