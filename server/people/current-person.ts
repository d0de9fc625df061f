import 'server-only';
import type { Route } from 'next';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { accountCookie } from '#core/people/account.ts';
import type { Person } from '#server/people/person.ts';
import {
  accountCookieOptions,
  sessionCookieName,
  sessionCookieOptions,
} from '#server/people/session-cookie.ts';
import { openSession, readSession } from '#server/people/sessions.ts';

/** The session of the browser that asks, by what the database says now; read once a request. */
export const currentSession = cache(async () => {
  const cookie = (await cookies()).get(sessionCookieName())?.value;
  return readSession(cookie, new Date());
});

/** Who asks; null for a visitor and for somebody whose session has ended. For pages and server actions. */
export async function currentPerson(): Promise<Person | null> {
  const session = await currentSession();
  return session.kind === 'open' ? session.person : null;
}

/** Who asks; visitors are sent to the sign-in page, and from there to the page that was wanted. */
export async function requirePerson(wanted: Route): Promise<Person> {
  return (await currentPerson()) ?? redirect(`/sign-in?next=${encodeURIComponent(wanted)}`);
}

/**
 * Begins a new session for somebody who has just proved who they are, in this browser. For server
 * actions, after sign-up and after changing the password: the old session is never carried over.
 */
export async function startSession(personId: string): Promise<void> {
  const value = await openSession(personId, new Date());
  const jar = await cookies();
  jar.set(sessionCookieName(), value, sessionCookieOptions());
  jar.set(accountCookie, personId, accountCookieOptions());
}
