import { v7 } from 'uuid';
import { onTestFinished } from 'vitest';
import type { StudyEvent } from '#core/progress/event.ts';
import { type BrowserStudyStore, makeBrowserStudyStore } from '#offline/progress/browser-study-store.ts';
import type { Refolded } from '#offline/progress/refold-cards.ts';
import { openStudyDatabase, type StudyDatabase } from '#offline/progress/study-database.ts';

export const settling = { nowMs: Date.parse('2026-06-01T00:00:00Z'), reissue: () => v7() };

/** A database of its own, or another connection to one by its name. Closed after the test. */
export async function openDatabase(name: string = v7()): Promise<StudyDatabase> {
  const database = await openStudyDatabase(name, () => undefined);
  onTestFinished(() => database.close());
  return database;
}

export interface TestStore {
  readonly store: BrowserStudyStore;
  readonly database: StudyDatabase;
  /** What was said to have changed, in order. */
  readonly refolded: Refolded[];
}

export async function openStore(
  options: { readonly name?: string; readonly now?: () => number } = {},
): Promise<TestStore> {
  const database = await openDatabase(options.name);
  const refolded: Refolded[] = [];
  const store = makeBrowserStudyStore(database, (cards) => refolded.push(cards), options.now);
  return { store, database, refolded };
}

/** The ids of the events that wait to be acknowledged. */
export async function waitingIds(store: BrowserStudyStore): Promise<readonly string[]> {
  return (await store.outbox(1_000)).map(({ id }) => id);
}

/** The server's word that it has these events, at the instants they occurred. */
export function receiptsFor(events: readonly StudyEvent[]) {
  return events.map(({ id, occurredAt }) => ({ id, status: 'stored', effectiveAt: occurredAt }) as const);
}
