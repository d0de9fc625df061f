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

const payloadSchema = z.object({ sub: z.string(), sid: z.string(), v: z.int(), iat: z.int() });

/** Reads the cookie's value; null for one that we did not write, or that is past its time. */
export async function readSessionToken(value: string): Promise<SessionToken | null> {
  const payload = payloadSchema.safeParse(await decodeOrNull(value));
  if (!payload.success) return null;
  const { sub, sid, v, iat } = payload.data;
  return { personId: sub, sessionId: sid, tokenVersion: v, issuedAt: new Date(iat * 1_000) };
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
