import type { StoredEvent, StudyEvent } from '#core/progress/event.ts';

/** What a row says of an event. Only validated events are stored, so reading one back needs no check. */
export function readEventRow(row: {
  readonly bodyJson: string;
  readonly effectiveAt: Date | string;
}): StoredEvent {
  return {
    event: JSON.parse(row.bodyJson) as StudyEvent,
    effectiveAt: new Date(row.effectiveAt).toISOString(),
  };
}
