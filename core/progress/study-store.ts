import type { StoredEvent, StudyEvent } from '#core/progress/event.ts';
import type { Receipt } from '#core/progress/wire.ts';
import type { Memory } from '#core/scheduling/memory.ts';

export interface EventPage {
  readonly events: readonly StoredEvent[];
  readonly cursor: string;
  readonly more: boolean;
  /** The cursor is of a log that is no more: the server was put back to an earlier one. Begin anew. */
  readonly restored?: true | undefined;
}

/**
 * Where one person's events are kept. The phone and the server implement it, and one contract suite
 * runs against both. All reads see what was appended before.
 */
export interface StudyStore {
  /** Stores what is new and answers for each event, in the order given. Never throws for a bad event. */
  append(events: readonly StudyEvent[]): Promise<readonly Receipt[]>;
  /** Events after a cursor ('' for the beginning), in the order they were stored here. */
  eventsSince(cursor: string, limit: number): Promise<EventPage>;
  /** Every card with at least one rating: the fold of all events. */
  memories(): Promise<readonly Memory[]>;
  /** Throws the cached memories away and folds the log again; the result must not differ. */
  rebuild(): Promise<void>;
}
