import { sessionSeconds } from '#server/people/session-token.ts';

/** Whether people reach us over https: then cookies are never sent in the clear. */
export function usesHttps(): boolean {
  return process.env.NEXTAUTH_URL?.startsWith('https://') ?? false;
}

/** The cookie that holds a session, under the sign-in library's name for it. */
export function sessionCookieName(): string {
  return `${usesHttps() ? '__Secure-' : ''}next-auth.session-token`;
}

/** How session cookies are kept: not for scripts, not for requests from other sites. */
export function sessionCookieOptions() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: usesHttps(), maxAge: sessionSeconds } as const;
}

/** The header that puts a session into the browser; with '' the one that takes it out. */
export function setSessionCookie(value: string): string {
  const age = value === '' ? 0 : sessionSeconds;
  const parts = [`${sessionCookieName()}=${value}`, 'Path=/', `Max-Age=${age}`, 'HttpOnly', 'SameSite=Lax'];
  return [...parts, ...(usesHttps() ? ['Secure'] : [])].join('; ');
}
