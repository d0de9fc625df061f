import 'server-only';
import { userNameKey } from '#core/people/user-name.ts';
import { admitStranger } from '#server/people/admission.ts';
import { verifyPassword } from '#server/people/password-hash.ts';
import { spendRecoveryCode } from '#server/people/recovery-store.ts';
import { hashSecret, readRecoveryCode } from '#server/people/secret-text.ts';
import {
  clearFailures,
  isKnownDevice,
  type Reservation,
  rememberDevice,
  reserveStrangersTry,
  reserveTry,
} from '#server/people/sign-in-failure-store.ts';
import { loadCredentials, loadPasswordHash } from '#server/people/store.ts';

/** `wrong` says the same of an unknown name and a wrong password. */
export type SignInOutcome =
  | { readonly kind: 'ok'; readonly personId: string }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'busy' };

/** Signs in with a user name and a password. `device` is the browser's device cookie. */
export function signInWithPassword(
  typed: { readonly name: string; readonly password: string },
  device: string,
  now: Date,
): Promise<SignInOutcome> {
  return tryToSignIn({ name: typed.name, device, means: '' }, now, (person) =>
    verifyPassword(person?.passwordHash ?? null, typed.password),
  );
}

/** Signs in with a user name and one of the person's recovery codes, which is spent. */
export function signInWithCode(
  typed: { readonly name: string; readonly code: string },
  device: string,
  now: Date,
): Promise<SignInOutcome> {
  const hash = hashSecret(readRecoveryCode(typed.code));
  return tryToSignIn({ name: typed.name, device, means: 'code ' }, now, (person) =>
    spendRecoveryCode(person?.id ?? '', hash, now),
  );
}

interface Try {
  readonly name: string;
  readonly device: string;
  /** Failures are counted for each means apart: wrong codes do not delay whoever knows the password. */
  readonly means: '' | 'code ';
}

type Credentials = Awaited<ReturnType<typeof loadCredentials>>;

/** Every step is taken for unknown names too, so that neither words nor work tell them apart. */
async function tryToSignIn(
  { name, device, means }: Try,
  now: Date,
  check: (person: Credentials) => Promise<boolean | 'busy'>,
): Promise<SignInOutcome> {
  const nameKey = userNameKey(name);
  const deviceHash = hashSecret(device);
  const person = await loadCredentials(nameKey);
  const known = await isKnownDevice(person?.id ?? '', deviceHash);
  const here = `${means}device ${hashSecret(`${nameKey}\n${device}`)}`;
  const { waitMs, spent } = await reserve(here, known ? 'known' : means, nameKey, now);
  if (waitMs > 0) return { kind: 'wait', seconds: Math.ceil(waitMs / 1_000) };
  const right = await check(person);
  if (right === 'busy') return { kind: 'busy' };
  if (!right || !person) return { kind: 'wrong' };
  await clearFailures(here, spent);
  await rememberDevice(person.id, deviceHash, now);
  return { kind: 'ok', personId: person.id };
}

/**
 * What strangers try with passwords is bounded for the account as a whole. With codes it is not: one of 80
 * bits cannot be guessed, and so that door stays open to its owner whatever strangers do.
 */
async function reserve(
  here: string,
  who: 'known' | Try['means'],
  nameKey: string,
  now: Date,
): Promise<Reservation> {
  const floodMs = who === 'known' ? 0 : admitStranger(now);
  if (floodMs > 0) return { waitMs: floodMs, spent: null };
  if (who !== '') return { waitMs: await reserveTry(here, now), spent: null };
  const account = hashSecret(nameKey);
  const budgets = { first: `account first ${account}`, again: `account again ${account}` };
  return reserveStrangersTry({ here, budgets }, now);
}

/** Somebody who is signed in proves once more that it is they: before what cannot be taken back. */
export async function provePassword(
  personId: string,
  password: string,
  now: Date,
): Promise<Exclude<SignInOutcome, { kind: 'ok' }> | { readonly kind: 'ok' }> {
  const key = `proof ${personId}`;
  const delayMs = await reserveTry(key, now);
  if (delayMs > 0) return { kind: 'wait', seconds: Math.ceil(delayMs / 1_000) };
  const right = await verifyPassword(await loadPasswordHash(personId), password);
  if (right === 'busy') return { kind: 'busy' };
  if (!right) return { kind: 'wrong' };
  await clearFailures(key, null);
  return { kind: 'ok' };
}
