import { v4 } from 'uuid';

/**
 * Makes a guest account for this browser and its session, through the sign-in library's own door.
 * Called when the first answer wants to be stored, never for a mere visit. Resolves to whether it worked.
 */
export async function becomeGuest(): Promise<boolean> {
  try {
    const token = await fetch('/api/auth/csrf', { cache: 'no-store', redirect: 'error' });
    const { csrfToken } = (await token.json()) as { csrfToken?: unknown };
    if (typeof csrfToken !== 'string') return false;
    const reply = await fetch('/api/auth/callback/guest', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ csrfToken, json: 'true', callbackUrl: '/', guestKey: guestKey() }),
      redirect: 'error',
    });
    return reply.ok && reply.headers.get('content-type')?.startsWith('application/json') === true;
  } catch {
    return false;
  }
}

/**
 * What proves to the server that this browser is that guest: the same for every try, so that a lost
 * reply does not leave a second guest behind, and a guest whose session ended gets in again.
 */
function guestKey(): string {
  const kept = localStorage.getItem('jamdee-guest-key') ?? v4();
  localStorage.setItem('jamdee-guest-key', kept);
  return kept;
}
