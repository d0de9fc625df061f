import 'server-only';
import { failuresForgottenMs } from '#core/people/sign-in-delay.ts';
import { deleteOldResetTokens } from '#server/people/recovery-store.ts';
import { deleteExpiredSessions } from '#server/people/session-store.ts';
import { deleteDevicesUnseenSince, deleteFailuresBefore } from '#server/people/sign-in-failure-store.ts';
import { deleteGuestsUnseenSince } from '#server/people/store.ts';

const dayMs = 24 * 3_600_000;
const guestDays = 90;
const deviceDays = 400;

/**
 * Deletes what nobody needs any more: guests who have not been seen for 90 days, sessions and links past
 * their time, old counts of failed sign-ins. Answers with how many guests went.
 */
export async function cleanUp(now: Date): Promise<number> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  await deleteExpiredSessions(now);
  await deleteOldResetTokens(now);
  await deleteFailuresBefore(before(failuresForgottenMs));
  await deleteDevicesUnseenSince(before(deviceDays * dayMs));
  return deleteGuestsUnseenSince(before(guestDays * dayMs));
}
