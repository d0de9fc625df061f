import 'server-only';
import type { Amendment, FactRevised } from '#core/facts/amendment.ts';
import type { OpenTransaction } from '#server/basics/in-transaction.ts';
import {
  countRevisions,
  deleteAmendment,
  isRevisedLater,
  loadAmendments,
  saveAmendment,
  saveRevision,
} from '#server/facts/amendment-store.ts';

/** Decides something about the library beside its files; answers with an id to take it back by. */
export function amendLibrary(amendment: Amendment, now: Date, on: OpenTransaction): Promise<string> {
  return saveAmendment(amendment, now, on);
}

/** How many corrections of a fact there are: whoever makes one more says how many they knew of. */
export function countFactRevisions(fact: string): Promise<number> {
  return countRevisions(fact);
}

/** Corrects what a fact says; null where somebody else has done so meanwhile. */
export function reviseInLibrary(
  amendment: FactRevised,
  known: number,
  now: Date,
  on: OpenTransaction,
): Promise<string | null> {
  return saveRevision(amendment, known, now, on);
}

/** False where a later correction of the same fact builds on it: that is to be taken back first. */
export async function takeBackAmendment(id: string, on: OpenTransaction): Promise<boolean> {
  if (await isRevisedLater(id, on)) return false;
  await deleteAmendment(id, on);
  return true;
}

/** Everything that was decided beside the files, in the order of deciding. */
export function listAmendments(): Promise<readonly Amendment[]> {
  return loadAmendments();
}
