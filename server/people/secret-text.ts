import 'server-only';
import { createHash, randomBytes } from 'node:crypto';

/** A text nobody can guess: 256 bits, safe in an address. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a text that nobody can guess. */
export function hashSecret(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Without I, L, O and U: nothing to confuse when it is copied by hand. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLength = 16;
const groups = /.{4}(?=.)/g;

/** A recovery code of 80 bits, in groups of four. */
export function makeRecoveryCode(): string {
  const letters = Array.from(randomBytes(codeLength), (byte) => signs[byte % signs.length]);
  return letters.join('').replace(groups, '$&-');
}

/** A code as it was typed, brought to the form it is hashed in. */
export function readRecoveryCode(typed: string): string {
  return typed
    .slice(0, 100)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}
