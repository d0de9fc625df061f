import 'server-only';
import { sessionCookieName, setAccountCookie } from '#server/people/session-cookie.ts';
import { readSessionToken } from '#server/people/session-token.ts';

/**
 * The header that says to pages what an answer does with the session: whose it is that it puts into the
 * browser, or that it takes one out. Null where it does neither. `cookies` are the answer's own.
 */
export async function accountHintOf(cookies: readonly string[]): Promise<string | null> {
  const start = `${sessionCookieName()}=`;
  const line = cookies.findLast((cookie) => cookie.startsWith(start));
  if (line === undefined) return null;
  const value = line.slice(start.length).split(';')[0] ?? '';
  const token = value === '' ? null : await readSessionToken(value);
  return setAccountCookie(token?.personId ?? '');
}
