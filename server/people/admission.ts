import 'server-only';
import { makeTokenBuckets } from '#server/basics/token-buckets.ts';

const mostAddresses = 20_000;

/** A school opens one page: sixty guests in a minute are welcome, from one address or a thousand. */
const guestsEverywhere = makeTokenBuckets({ burst: 2_000, perSecond: 50 }, 1);
const guestsByAddress = makeTokenBuckets({ burst: 300, perSecond: 5 }, mostAddresses);
const signInsByAddress = makeTokenBuckets({ burst: 300, perSecond: 5 }, mostAddresses);

/** Without a proxy no address is known: then only these keep the work and the rows of strangers within bounds. */
const signUpsEverywhere = makeTokenBuckets({ burst: 1_000, perSecond: 20 }, 1);
const strangersEverywhere = makeTokenBuckets({ burst: 2_000, perSecond: 50 }, 1);

/** How many milliseconds a new guest must wait; 0 to come in. An address counts only where it is known. */
export function admitGuest(address: string | null, now: Date): number {
  const waitMs = address === null ? 0 : guestsByAddress.take(address, now.getTime());
  return waitMs > 0 ? waitMs : guestsEverywhere.take('all', now.getTime());
}

/** How many milliseconds whoever wants to sign up must wait. */
export function admitSignUp(address: string | null, now: Date): number {
  return admitVisitor(address, now) || signUpsEverywhere.take('all', now.getTime());
}

/**
 * How many milliseconds a try to sign in must wait on a browser where that account never was. Those who
 * come from a browser of theirs do not wait for others.
 */
export function admitStranger(now: Date): number {
  return strangersEverywhere.take('all', now.getTime());
}

/** How many milliseconds a try to sign in must wait because of its address. */
export function admitVisitor(address: string | null, now: Date): number {
  return address === null ? 0 : signInsByAddress.take(address, now.getTime());
}
