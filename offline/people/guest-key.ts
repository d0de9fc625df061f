import { v4 } from 'uuid';

const key = 'jamdee-guest-key';

/**
 * What proves to the server that this browser is that guest: the same for every try, so that a lost
 * reply does not leave a second guest behind, and a guest whose session ended gets in again.
 */
export function guestKey(): string {
  const kept = keptGuestKey() ?? v4();
  localStorage.setItem(key, kept);
  return kept;
}

/** The key, if this browser has been a guest. */
export function keptGuestKey(): string | null {
  return localStorage.getItem(key);
}

/** The next answer of a visitor makes a new guest. */
export function forgetGuestKey(): void {
  localStorage.removeItem(key);
}
