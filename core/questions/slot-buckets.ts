import type { FactBase } from '#core/facts/fact-base.ts';
import type { Value } from '#core/facts/value.ts';
import { comparableText } from '#core/questions/comparable-text.ts';
import { nameTwinsOf } from '#core/questions/name-twins.ts';
import { type Span, spanOf } from '#core/questions/value-span.ts';

const daysPerBucket = 366;
const mostBuckets = 40;

/**
 * Keys under which a value is filed so that any two compatible values share at least one; null when
 * it spans too much to be filed (an open range), and so belongs to every search.
 */
export function bucketsOf(base: FactBase, value: Value): readonly string[] | null {
  switch (value.kind) {
    case 'entity':
      return nameTwinsOf(base, value.id);
    case 'text':
      return [`th:${comparableText(value.text.th)}`, `en:${comparableText(value.text.en)}`];
    case 'date':
      return numberBuckets(spanOf(value), 'days', (day) => Math.floor(day / daysPerBucket));
    case 'quantity':
      return numberBuckets(spanOf(value), value.unit, logBucket);
  }
}

function numberBuckets(span: Span, prefix: string, bucketOf: (place: number) => number): string[] | null {
  const from = bucketOf(span.low);
  const to = bucketOf(span.high);
  if (!(to - from < mostBuckets)) return null;
  return Array.from({ length: to - from + 1 }, (_, index) => `${prefix}:${from + index}`);
}

/** Rises with the amount, in steps of a quarter of its size; everything within 1 of zero is one bucket. */
function logBucket(amount: number): number {
  if (Math.abs(amount) < 1) return 0;
  return Math.sign(amount) * (1 + Math.floor(Math.log(Math.abs(amount)) / Math.log(1.25)));
}
