import 'server-only';
import type { OpenTransaction } from '#server/basics/in-transaction.ts';
import { countRecoveryCodes, replaceRecoveryCodes } from '#server/people/recovery-store.ts';
import { hashSecret, makeRecoveryCode, readRecoveryCode } from '#server/people/secret-text.ts';
import { provePassword, type SignInOutcome } from '#server/people/sign-in.ts';

const codeCount = 8;

/** Makes a person's codes anew. They are shown once: only their hashes are kept. */
export async function issueRecoveryCodes(personId: string, on?: OpenTransaction): Promise<readonly string[]> {
  const codes = Array.from({ length: codeCount }, makeRecoveryCode);
  const hashes = codes.map((code) => hashSecret(readRecoveryCode(code)));
  await replaceRecoveryCodes(personId, hashes, on);
  return codes;
}

/** New codes for somebody who is signed in and knows the password; the old ones stop working. */
export async function renewRecoveryCodes(
  personId: string,
  password: string,
  now: Date,
): Promise<
  Exclude<SignInOutcome, { kind: 'ok' }> | { readonly kind: 'ok'; readonly codes: readonly string[] }
> {
  const proof = await provePassword(personId, password, now);
  if (proof.kind !== 'ok') return proof;
  return { kind: 'ok', codes: await issueRecoveryCodes(personId) };
}

/** How many codes a person has left. */
export function countRecoveryCodesLeft(personId: string): Promise<number> {
  return countRecoveryCodes(personId);
}
