import 'server-only';
import type { Amendment } from '#core/facts/amendment.ts';
import type { OpenTransaction } from '#server/basics/in-transaction.ts';
import { deleteAmendment, loadAmendments, saveAmendment } from '#server/facts/amendment-store.ts';

/** Decides something about the library beside its files; answers with an id to take it back by. */
export function amendLibrary(amendment: Amendment, now: Date, on: OpenTransaction): Promise<string> {
  return saveAmendment(amendment, now, on);
}

export function takeBackAmendment(id: string, on: OpenTransaction): Promise<void> {
  return deleteAmendment(id, on);
}

/** Everything that was decided beside the files, in the order of deciding. */
export function listAmendments(): Promise<readonly Amendment[]> {
  return loadAmendments();
}
