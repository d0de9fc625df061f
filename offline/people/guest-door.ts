import { callAuth } from '#offline/people/auth-door.ts';
import { guestKey } from '#offline/people/guest-key.ts';

/**
 * Makes a guest account for this browser and its session, through the sign-in library's own door.
 * Called when the first answer wants to be stored, never for a mere visit. Resolves to whether it worked.
 */
export async function becomeGuest(): Promise<boolean> {
  const reply = await callAuth('/api/auth/callback/guest', { guestKey: guestKey() });
  return reply.kind === 'ok';
}
