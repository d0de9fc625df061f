import 'server-only';
import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';

/** How long a session lasts without a visit, in seconds. Every day with a visit begins it anew. */
export const sessionSeconds = 90 * 24 * 3_600;

/** What a browser holds: which session it is, and nothing of what its person may do. */
export interface SessionToken {
  readonly personId: string;
  readonly sessionId: string;
  /** The person's token version at sign-in. */
  readonly tokenVersion: number;
  readonly issuedAt: Date;
}

const payloadSchema = z.object({
  sub: z.string(),
  sid: z.string(),
  v: z.int(),
  iat: z.int(),
  exp: z.int(),
});

/** A cookie that was read before, until when it may be. */
interface KnownCookie {
  readonly token: SessionToken;
  readonly expiresAtMs: number;
}

/**
 * What cookies of ours say, by their whole text: a browser sends the same one for a day, and opening it
 * costs more than all else that is done for a request. Whether the session still holds it does not say.
 */
const known = new Map<string, KnownCookie>();
const mostKnown = 20_000;

/** Reads the cookie's value; null for one that we did not write, or that is past its time. */
export async function readSessionToken(value: string): Promise<SessionToken | null> {
  const key = `${sessionSecret()} ${value}`;
  const cookie = known.get(key) ?? (await openCookie(value));
  known.delete(key);
  if (!cookie || cookie.expiresAtMs <= Date.now()) return null;
  // Put in anew, the map is in the order of use, and the first is the one that was not used for longest.
  known.set(key, cookie);
  for (const oldest of known.keys()) {
    if (known.size <= mostKnown) break;
    known.delete(oldest);
  }
  return cookie.token;
}

async function openCookie(value: string): Promise<KnownCookie | null> {
  const payload = payloadSchema.safeParse(await decodeOrNull(value));
  if (!payload.success) return null;
  const { sub, sid, v, iat, exp } = payload.data;
  const token = { personId: sub, sessionId: sid, tokenVersion: v, issuedAt: new Date(iat * 1_000) };
  return { token, expiresAtMs: exp * 1_000 };
}

/** Writes the cookie's value, encrypted and signed in the sign-in library's own way. */
export function writeSessionToken(token: Omit<SessionToken, 'issuedAt'>): Promise<string> {
  const { personId, sessionId, tokenVersion } = token;
  return encode({
    token: { sub: personId, sid: sessionId, v: tokenVersion },
    secret: sessionSecret(),
    maxAge: sessionSeconds,
  });
}

async function decodeOrNull(value: string): Promise<unknown> {
  const secret = sessionSecret();
  try {
    return await decode({ token: value, secret });
  } catch {
    // The library says by throwing that a token is not of its making.
    return null;
  }
}

/** The key of all sessions. Throws where the program was started without one. */
export function sessionSecret(): string {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set. "npm start" makes one and keeps it.');
  return secret;
}
