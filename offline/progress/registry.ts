import { v4 } from 'uuid';

/**
 * Which database of this browser belongs to whom. A visitor gets one before there is an account; it
 * becomes the guest's when the server makes one, so that nothing is ever copied between accounts.
 */
interface Registry {
  readonly current: string;
  /** Account id to database name. */
  readonly byAccount: Readonly<Record<string, string>>;
}

const key = 'jamdee-registry';

/** The database to open now; a new one for a first visit. Throws where storage is switched off. */
export function currentDatabase(): string {
  const registry = readRegistry();
  if (registry) return registry.current;
  return startOver({});
}

/** Notes that the current database belongs to this account from now on. */
export function claimDatabase(account: string): void {
  const registry = readRegistry();
  if (registry) write({ ...registry, byAccount: { ...registry.byAccount, [account]: registry.current } });
}

/** Makes the account's own database the current one, and says its name. */
export function switchToAccount(account: string): string {
  const byAccount = readRegistry()?.byAccount ?? {};
  const own = byAccount[account];
  if (!own) return startOver(byAccount, account);
  write({ current: own, byAccount });
  return own;
}

/** Makes the account's own database the current one and forgets the one before. Says the name that was forgotten. */
export function moveToAccount(account: string): string | null {
  const before = readRegistry();
  if (!before || before.byAccount[account] === before.current) return null;
  const others = Object.entries(before.byAccount).filter(([, name]) => name !== before.current);
  write({ current: before.current, byAccount: Object.fromEntries(others) });
  switchToAccount(account);
  return before.current;
}

/** Forgets the current database, so that the next visit begins empty. Says the name that was forgotten. */
export function forgetCurrent(): string | null {
  const registry = readRegistry();
  localStorage.removeItem(key);
  if (!registry) return null;
  const others = Object.entries(registry.byAccount).filter(([, name]) => name !== registry.current);
  if (others.length > 0) startOver(Object.fromEntries(others));
  return registry.current;
}

function startOver(byAccount: Readonly<Record<string, string>>, account?: string): string {
  const current = `jamdee-${v4()}`;
  write({ current, byAccount: account ? { ...byAccount, [account]: current } : byAccount });
  return current;
}

function write(registry: Registry): void {
  localStorage.setItem(key, JSON.stringify(registry));
}

function readRegistry(): Registry | null {
  try {
    const value = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Registry> | null;
    if (typeof value?.current !== 'string' || typeof value.byAccount !== 'object') return null;
    return { current: value.current, byAccount: value.byAccount ?? {} };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
