import { usesHttps } from '#server/people/session-cookie.ts';

/** Tells one browser from another when tries to sign in are counted. It opens nothing. */
export const deviceCookieName = 'jamdee-device';

const maxAgeSeconds = 400 * 24 * 3_600;

/** The header that gives a browser its mark. */
export function setDeviceCookie(device: string): string {
  const parts = [`${deviceCookieName}=${device}`, 'Path=/api/auth', `Max-Age=${maxAgeSeconds}`];
  return [...parts, 'HttpOnly', 'SameSite=Lax', ...(usesHttps() ? ['Secure'] : [])].join('; ');
}
