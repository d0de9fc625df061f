import { accountCookie } from '#core/people/account.ts';
import { sessionSeconds } from '#server/people/session-token.ts';

/** Whether people reach us over https: then cookies are never sent in the clear. */
export function usesHttps(): boolean {
  return process.env.NEXTAUTH_URL?.startsWith('https://') ?? false;
}

/** The cookie that holds a session, under the sign-in library's name for it. */
export function sessionCookieName(): string {
  return `${usesHttps() ? '__Secure-' : ''}next-auth.session-token`;
}

/** The cookie in which the sign-in library keeps where to go afterwards. */
export function callbackCookieName(): string {
  return `${usesHttps() ? '__Secure-' : ''}next-auth.callback-url`;
}

/** How session cookies are kept: not for scripts, not for requests from other sites. */
export function sessionCookieOptions() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: usesHttps(), maxAge: sessionSeconds } as const;
}

/** How the cookie is kept that tells pages whose session the browser has: as long, and readable. */
export function accountCookieOptions() {
  return { ...sessionCookieOptions(), httpOnly: false } as const;
}

/** The headers that put a session and the id of its person into the browser. */
export function sessionCookies(value: string, personId: string): readonly string[] {
  return [cookieLine(sessionCookieName(), value, 'HttpOnly'), setAccountCookie(personId)];
}

/** The headers that take both out. Only for an answer to somebody who asked for just that. */
export function clearedCookies(): readonly string[] {
  return sessionCookies('', '');
}

/** The header that makes the browser forget where to go after signing in. */
export function clearedCallback(): string {
  return cookieLine(callbackCookieName(), '', 'HttpOnly');
}

/** The header that tells pages whose session the browser has; with '' that it has none. It opens nothing. */
export function setAccountCookie(personId: string): string {
  return cookieLine(accountCookie, personId);
}

function cookieLine(name: string, value: string, ...marks: readonly string[]): string {
  const age = value === '' ? 0 : sessionSeconds;
  const parts = [`${name}=${value}`, 'Path=/', `Max-Age=${age}`, ...marks, 'SameSite=Lax'];
  return [...parts, ...(usesHttps() ? ['Secure'] : [])].join('; ');
}
