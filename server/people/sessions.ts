import 'server-only';
import type { Person } from '#server/people/person.ts';
import {
  deleteSession,
  deleteSessions,
  insertSession,
  loadSession,
  prolongSession,
} from '#server/people/session-store.ts';
import { readSessionToken, sessionSeconds, writeSessionToken } from '#server/people/session-token.ts';

/** `ended`: there was a session, and it is over: signed out, revoked, expired, or its person is gone. */
export type SessionReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'ended' }
  | {
      readonly kind: 'open';
      readonly person: Person;
      readonly sessionId: string;
      /** It is a day since its cookie was written: write it anew, so that it lasts. */
      readonly stale: boolean;
      /** A new password may be chosen without the old one: the session began with a recovery code just now. */
      readonly mayReset: boolean;
    };

const prolongAfterMs = 24 * 3_600_000;
const resetMs = 30 * 60_000;

/** Who holds this cookie, by what the database says now. */
export async function readSession(cookie: string | undefined, now: Date): Promise<SessionReading> {
  if (cookie === undefined || cookie === '') return { kind: 'none' };
  const token = await readSessionToken(cookie);
  if (!token) return { kind: 'ended' };
  const session = await loadSession(token.sessionId);
  const open =
    session !== null &&
    session.person.id === token.personId &&
    session.tokenVersion === token.tokenVersion &&
    session.expiresAt > now;
  if (!open) return { kind: 'ended' };
  const stale = now.getTime() - token.issuedAt.getTime() > prolongAfterMs;
  const mayReset = session.resetUntil !== null && session.resetUntil > now;
  return { kind: 'open', person: session.person, sessionId: token.sessionId, stale, mayReset };
}

/** Begins a session and gives the value of its cookie. */
export async function openSession(personId: string, now: Date): Promise<string> {
  const session = await beginSession(personId, now, false);
  return writeSessionToken({ personId, ...session });
}

/** The same without a cookie, for the sign-in library, which writes its own. */
export function beginSession(personId: string, now: Date, withCode: boolean) {
  const resetUntil = withCode ? new Date(now.getTime() + resetMs) : null;
  return insertSession(personId, { now, expiresAt: expiryFrom(now), resetUntil });
}

/** Lets a session last longer; gives the new value of its cookie, or null when it has ended meanwhile. */
export async function renewSession(sessionId: string, now: Date): Promise<string | null> {
  const session = await loadSession(sessionId);
  if (!session) return null;
  await prolongSession(sessionId, session.person.id, now, expiryFrom(now));
  const { person, tokenVersion } = session;
  return writeSessionToken({ personId: person.id, sessionId, tokenVersion });
}

/** Does the session of a token still hold? */
export async function isSessionOpen(token: {
  readonly sid?: string;
  readonly sub?: string;
  readonly v?: number;
}) {
  const session = token.sid === undefined ? null : await loadSession(token.sid);
  return session !== null && session.person.id === token.sub && session.tokenVersion === token.v;
}

/** Signs out on this browser. */
export function endSession(sessionId: string): Promise<void> {
  return deleteSession(sessionId);
}

/** Signs a person out on every browser, this one included. */
export function signOutEverywhere(personId: string): Promise<void> {
  return deleteSessions(personId);
}

function expiryFrom(now: Date): Date {
  return new Date(now.getTime() + sessionSeconds * 1_000);
}
