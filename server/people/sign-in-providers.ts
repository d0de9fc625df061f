import 'server-only';
import Credentials from 'next-auth/providers/credentials';
import Google from 'next-auth/providers/google';
import type { Provider } from 'next-auth/providers/index';
import Line from 'next-auth/providers/line';
import { logTrouble } from '#server/basics/log-trouble.ts';
import { admitGuest, admitVisitor } from '#server/people/admission.ts';
import { enterAsGuest } from '#server/people/guest.ts';
import { type SignInOutcome, signInWithCode, signInWithPassword } from '#server/people/sign-in.ts';
import type { Visit } from '#server/people/visit.ts';

/** Every way to sign in: our own, and the providers the operator has keys for. */
export function signInProviders(visit: Visit): Provider[] {
  const own = [passwordProvider(visit), recoveryProvider(visit), guestProvider(visit)];
  return [...own, ...configuredProviders(process.env)];
}

/** The providers whose keys are set, by name, for the buttons of the sign-in page. */
export function configuredProviders(env: Readonly<Record<string, string | undefined>>): Provider[] {
  const { GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET, LINE_CLIENT_ID, LINE_CLIENT_SECRET } = env;
  const providers: Provider[] = [];
  if (GOOGLE_CLIENT_ID && GOOGLE_CLIENT_SECRET) {
    providers.push(Google({ clientId: GOOGLE_CLIENT_ID, clientSecret: GOOGLE_CLIENT_SECRET }));
  }
  if (LINE_CLIENT_ID && LINE_CLIENT_SECRET) {
    providers.push(Line({ clientId: LINE_CLIENT_ID, clientSecret: LINE_CLIENT_SECRET }));
  }
  return providers;
}

function passwordProvider({ device, address }: Visit): Provider {
  return Credentials({
    id: 'password',
    credentials: { name: {}, password: {} },
    authorize: (typed) =>
      answer(async () => {
        const now = new Date();
        const waitMs = admitVisitor(address, now);
        if (waitMs > 0) return wait(waitMs);
        return signInWithPassword({ name: text(typed?.name), password: text(typed?.password) }, device, now);
      }),
  });
}

function recoveryProvider({ device, address }: Visit): Provider {
  return Credentials({
    id: 'recovery',
    credentials: { name: {}, code: {} },
    authorize: (typed) =>
      answer(async () => {
        const now = new Date();
        const waitMs = admitVisitor(address, now);
        if (waitMs > 0) return wait(waitMs);
        return signInWithCode({ name: text(typed?.name), code: text(typed?.code) }, device, now);
      }),
  });
}

function guestProvider({ address }: Visit): Provider {
  return Credentials({
    id: 'guest',
    credentials: { guestKey: {} },
    authorize: (typed) =>
      answer(async () => {
        const now = new Date();
        const waitMs = admitGuest(address, now);
        if (waitMs > 0) return wait(waitMs);
        const personId = await enterAsGuest(typed?.guestKey, now);
        return personId === null ? { kind: 'wrong' } : { kind: 'ok', personId };
      }),
  });
}

const longestText = 1_000;

/** Forms may hold anything: only texts of a sensible length are looked at. */
function text(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, longestText) : '';
}

function wait(waitMs: number): SignInOutcome {
  return { kind: 'wait', seconds: Math.ceil(waitMs / 1_000) };
}

/**
 * An outcome in the library's terms: null is its `CredentialsSignin`, and the message of an error becomes
 * the code the page receives: `wait-<seconds>`, `busy` or `unavailable`, never the error's own words.
 */
async function answer(work: () => Promise<SignInOutcome>): Promise<{ id: string } | null> {
  const outcome = await work().catch((error: unknown) => {
    logTrouble('signing in', error);
    return { kind: 'unavailable' } as const;
  });
  if (outcome.kind === 'unavailable') throw new Error('unavailable');
  if (outcome.kind === 'wait') throw new Error(`wait-${outcome.seconds}`);
  if (outcome.kind === 'busy') throw new Error('busy');
  return outcome.kind === 'ok' ? { id: outcome.personId } : null;
}
