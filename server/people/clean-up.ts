import 'server-only';
import { failuresForgottenMs } from '#core/people/sign-in-delay.ts';
import { deleteOldResetTokens } from '#server/people/recovery-store.ts';
import { deleteExpiredSessions } from '#server/people/session-store.ts';
import {
  deleteDevicesUnseenSince,
  deleteFailuresBefore,
  deleteFailuresBeyond,
} from '#server/people/sign-in-failure-store.ts';
import { deleteGuestsUnseenSince } from '#server/people/store.ts';

const dayMs = 24 * 3_600_000;
const guestDays = 90;
const deviceDays = 400;
/** Some 15 MB. Whoever is tried again and again has the newest counts, and keeps them. */
const mostFailures = 100_000;

/**
 * Deletes what nobody needs any more: guests who have not been seen for 90 days, sessions and links past
 * their time, counts of failed sign-ins that are old or too many. Answers with how many guests went.
 */
export async function cleanUp(now: Date, most = mostFailures): Promise<number> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  await deleteExpiredSessions(now);
  await deleteOldResetTokens(now);
  await deleteFailuresBefore(before(failuresForgottenMs));
  await deleteFailuresBeyond(most);
  await deleteDevicesUnseenSince(before(deviceDays * dayMs));
  return deleteGuestsUnseenSince(before(guestDays * dayMs));
}
