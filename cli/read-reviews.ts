import { parseInstant } from '#core/scheduling/instant.ts';
import { type Rating, ratings } from '#core/scheduling/memory.ts';

/** A review as a line of input gives it. */
export interface ReviewLine {
  readonly id: string | null;
  readonly card: string;
  readonly rating: Rating;
  readonly reviewedAtMs: number;
  /** As given. */
  readonly reviewedAt: string;
}

export interface LineProblem {
  /** From 1, empty lines counted. */
  readonly line: number;
  readonly error: string;
}

/**
 * Reads reviews, one JSON object a line, in any order. A line repeated under its id counts once; bad
 * lines are reported as they are met, and the others go on. Empty lines are nothing.
 */
export async function readReviews(
  lines: AsyncIterable<string>,
  report: (problem: LineProblem) => void,
): Promise<readonly ReviewLine[]> {
  const reviews: ReviewLine[] = [];
  const byId = new Map<string, ReviewLine>();
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const review = readReview(text);
    const error = typeof review === 'string' ? review : contradiction(review, byId);
    if (error !== null) report({ line, error });
    else if (typeof review !== 'string' && isNew(review, byId)) reviews.push(review);
  }
  return reviews;
}

function contradiction(review: ReviewLine, byId: ReadonlyMap<string, ReviewLine>): string | null {
  const known = review.id === null ? undefined : byId.get(review.id);
  return known && !isSame(known, review) ? `id ${review.id} came before with other content` : null;
}

/** Remembers the id; false for a line that repeats one. */
function isNew(review: ReviewLine, byId: Map<string, ReviewLine>): boolean {
  if (review.id === null) return true;
  if (byId.has(review.id)) return false;
  byId.set(review.id, review);
  return true;
}

function isSame(a: ReviewLine, b: ReviewLine): boolean {
  return a.card === b.card && a.rating === b.rating && a.reviewedAtMs === b.reviewedAtMs;
}

/** The review, or in words what is wrong with the line. */
function readReview(text: string): ReviewLine | string {
  const fields = readFields(text);
  if (!fields) return 'is not a JSON object';
  const { card, reviewedAt } = fields;
  const id = fields.id ?? null;
  if (id !== null && (typeof id !== 'string' || id === '')) return 'id is not a text';
  if (typeof card !== 'string' || card === '') return 'card is missing or not a text';
  const rating = ratings.find((known) => known === fields.rating);
  if (rating === undefined) return 'rating is not 1, 2, 3 or 4';
  const reviewedAtMs = typeof reviewedAt === 'string' ? parseInstant(reviewedAt) : null;
  if (typeof reviewedAt !== 'string' || reviewedAtMs === null) {
    return 'reviewedAt is not an ISO time with seconds and offset';
  }
  return { id, card, rating, reviewedAtMs, reviewedAt };
}

function readFields(text: string): Readonly<Partial<Record<string, unknown>>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
