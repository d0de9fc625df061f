import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import { sameOriginUrl } from '#server/people/callback-url.ts';
import { enterWithProvider } from '#server/people/provider-account.ts';
import { sessionSeconds, sessionSecret } from '#server/people/session-token.ts';
import { beginSession, endSession, isSessionOpen } from '#server/people/sessions.ts';
import { signInProviders } from '#server/people/sign-in-providers.ts';
import type { Visit } from '#server/people/visit.ts';

declare module 'next-auth' {
  interface User {
    id: string;
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    sid?: string;
    v?: number;
  }
}

/**
 * The sign-in library's settings for one request. It speaks with providers and keeps the cookie; who
 * somebody is, and whether the session still holds, we decide.
 */
export function authOptions(visit: Visit): NextAuthOptions {
  return {
    providers: signInProviders(visit),
    secret: sessionSecret(),
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    // Every page is ours: the library's own know neither our policy nor the reader's language.
    pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/settings', verifyRequest: '/sign-in' },
    callbacks: {
      redirect: ({ url, baseUrl }) => sameOriginUrl(url, baseUrl),
      async signIn({ user, account }) {
        if (!account || account.type === 'credentials') return true;
        const { provider, providerAccountId } = account;
        const key = { provider, providerAccountId };
        // The library hands this very object on to `jwt`.
        user.id = await enterWithProvider(key, user.name ?? '', visit.session, new Date());
        return true;
      },
      async jwt({ token, user, account }) {
        if (user) return newToken(user.id, account?.provider === 'recovery', visit);
        // By throwing it learns that a session is over; it then takes the cookie away.
        if (!(await isSessionOpen(token))) throw new Error('The sign-in is no longer valid.');
        return { sub: token.sub, sid: token.sid, v: token.v };
      },
      session: ({ session, token }) => ({ expires: session.expires, user: { name: token.sub ?? null } }),
    },
    events: {
      async signOut({ token }) {
        if (token.sid !== undefined) await endSession(token.sid);
      },
    },
  };
}

/** Every sign-in begins a session of its own, and ends the one that this browser had. */
async function newToken(personId: string, withCode: boolean, { session }: Visit) {
  const { sessionId, tokenVersion } = await beginSession(personId, new Date(), withCode);
  if (session.kind === 'open') await endSession(session.sessionId);
  return { sub: personId, sid: sessionId, v: tokenVersion };
}
