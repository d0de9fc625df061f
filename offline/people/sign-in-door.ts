import { type AuthReply, callAuth } from '#offline/people/auth-door.ts';

/** Signs in with what a person knows: the session is in place when it resolves to `ok`. */
export function signInWithPassword(name: string, password: string): Promise<AuthReply> {
  return callAuth('/api/auth/callback/password', { name, password });
}

/** Signs in with one of the codes that were shown once; the code is spent. */
export function signInWithCode(name: string, code: string): Promise<AuthReply> {
  return callAuth('/api/auth/callback/recovery', { name, code });
}

/** Where to go to sign in with a provider. */
export function startSignInWith(provider: string, callbackUrl: string): Promise<AuthReply> {
  return callAuth(`/api/auth/signin/${provider}`, { callbackUrl });
}

/** Ends this browser's session. */
export function endSession(): Promise<AuthReply> {
  return callAuth('/api/auth/signout', {});
}
