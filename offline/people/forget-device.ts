import { deleteDB } from 'idb';
import { forgetDrafts, moveDrafts } from '#offline/decks/kept-draft.ts';
import { forgetGuestKey } from '#offline/people/guest-key.ts';
import { forgetReminder } from '#offline/people/kept-reminder.ts';
import { forgetNotedDeeds } from '#offline/progress/noted-deeds.ts';
import { databaseOf, forgetCurrent, knownDatabases, moveToAccount } from '#offline/progress/registry.ts';

/** Removes from this device everything of whoever used it last: their facts, answers, unsaved decks, reminder and the guest's key. */
export async function forgetDevice(): Promise<void> {
  forgetGuestKey();
  forgetReminder();
  const left = forgetCurrent();
  forgetDrafts(knownDatabases());
  await remove(left);
}

/** The guest of this device has become part of an account: the account's own copy takes the place. */
export async function forgetGuestFor(account: string): Promise<void> {
  forgetGuestKey();
  const left = moveToAccount(account);
  if (left !== null) moveDrafts(left, databaseOf(account));
  await remove(left);
}

async function remove(database: string | null): Promise<void> {
  if (database === null) return;
  forgetNotedDeeds(database);
  // An open tab lets go of it when it hears of this, and the rest follows by itself: nothing to wait for.
  await Promise.race([deleteDB(database), pause(2_000)]);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
