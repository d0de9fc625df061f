import { expect, test } from 'vitest';
import { defaultScheduling } from '#core/scheduling/memory.ts';
import { nextMemory } from '#core/scheduling/next-memory.ts';
import { previewRatings } from '#core/scheduling/preview-ratings.ts';
import { makeReview, noonOfDay } from '#tests/core/scheduling/make-review.ts';

test('a new card offers one minute, five and a half, ten, and days', () => {
  const previews = previewRatings({ card: 'fact:a#value', memory: null }, noonOfDay(0), defaultScheduling);
  expect(previews.map((preview) => preview.rating)).toEqual([1, 2, 3, 4]);
  expect(previews.slice(0, 3).map((preview) => preview.waitMs)).toEqual([60_000, 330_000, 600_000]);
  expect(previews[3]?.intervalDays).toBeGreaterThan(5);
});

test('a button keeps its promise, fuzz included', () => {
  const memory = nextMemory(null, makeReview(4, noonOfDay(0)), defaultScheduling);
  const now = noonOfDay(9);
  const previews = previewRatings({ card: memory.card, memory }, now, defaultScheduling);
  for (const preview of previews) {
    expect(nextMemory(memory, makeReview(preview.rating, now), defaultScheduling)).toEqual(preview.memory);
  }
});
