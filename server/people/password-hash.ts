import 'server-only';
import { hash, verify } from '@node-rs/argon2';
import { passwordToHash } from '#core/people/password-rules.ts';

/** argon2id (the library's default kind) at some 50 ms: a class of sixty signs in within seconds. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** How many may wait for their turn; each turn takes 20 MB and some 50 ms. */
const mostWaiting = 200;
const atOnce = 4;

/** What nobody's password hashes to: unknown names cost as much work as known ones. */
let nobodysHash: Promise<string> | undefined;

/** More people are signing in than this machine can check: ask them to try again. */
export type Busy = 'busy';

export function hashPassword(password: string): Promise<string | Busy> {
  return inTurn(() => hash(passwordToHash(password), cost));
}

/** Is it the password? Without a hash the answer is no, after the same work. */
export function verifyPassword(passwordHash: string | null, password: string): Promise<boolean | Busy> {
  return inTurn(async () => {
    nobodysHash ??= hash(crypto.randomUUID(), cost);
    const matches = await verify(passwordHash ?? (await nobodysHash), passwordToHash(password));
    return matches && passwordHash !== null;
  });
}

let running = 0;
const waiting: (() => void)[] = [];

/** A few at a time, so that a flood of sign-ins does not take the machine from those who study. */
async function inTurn<T>(work: () => Promise<T>): Promise<T | Busy> {
  if (running >= atOnce) {
    if (waiting.length >= mostWaiting) return 'busy';
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
