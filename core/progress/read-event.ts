import type { StudyEvent } from '#core/progress/event.ts';
import { eventSchema } from '#core/progress/event-schema.ts';

export type EventReading =
  | { readonly ok: true; readonly event: StudyEvent }
  /** `id` is what stands there as an id, however odd, cut to 100 characters; '' where there is none. */
  | { readonly ok: false; readonly id: string; readonly reason: string };

/**
 * As JSON, in UTF-16 units. Real ones have one or two thousand; each part may be long, but not all of them,
 * since a log is kept for ever.
 */
const longestEvent = 20_000;

/**
 * Reads one event of a batch. A bad one gives a reason for programs and their authors: the place and what
 * is wrong there, never the value. Never throws.
 */
export function readEvent(value: unknown): EventReading {
  const result = eventSchema.safeParse(value);
  if (result.success) return boundedReading(result.data);
  const [issue] = result.error.issues;
  const place = issue?.path.join('.') || 'event';
  return { ok: false, id: idOf(value), reason: `${place}: ${issue?.message ?? 'invalid'}`.slice(0, 200) };
}

function boundedReading(event: StudyEvent): EventReading {
  if (JSON.stringify(event).length <= longestEvent) return { ok: true, event };
  return { ok: false, id: event.id, reason: `event: is longer than ${longestEvent} characters` };
}

function idOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('id' in value)) return '';
  return typeof value.id === 'string' ? value.id.slice(0, 100) : '';
}
