import { v7 } from 'uuid';

/**
 * Which database of this browser belongs to whom. A visitor gets one before there is an account; it
 * becomes the guest's when the server makes one, so that nothing is ever copied between accounts.
 */
interface Registry {
  readonly current: string;
  /** Account id to database name; under '' the one of the visitors, when it had to make way for an account. */
  readonly byAccount: Readonly<Record<string, string>>;
}

const key = 'jamdee-registry';
const visitor = '';

/**
 * The database to open now: of the account given, where it is known whose session it is, else of whoever
 * used this browser last; a new one for a first visit. Throws where storage is switched off.
 */
export function currentDatabase(account: string | null): string {
  const registry = readRegistry();
  if (!registry) return startOver({}, account ?? visitor);
  const isOfAnother = Object.entries(registry.byAccount).some(
    ([owner, name]) => name === registry.current && owner !== visitor && owner !== account,
  );
  return account !== null && (isOfAnother || account in registry.byAccount)
    ? switchToAccount(account, null)
    : registry.current;
}

/** The database an account works in, without a change of anything; of whoever uses this browser, where it has none of its own. */
export function databaseOf(account: string | null): string {
  const registry = readRegistry();
  return (account !== null && registry?.byAccount[account]) || (registry?.current ?? '');
}

/** The names of all databases that belong to somebody here. */
export function knownDatabases(): readonly string[] {
  const registry = readRegistry();
  return registry ? [...new Set([registry.current, ...Object.values(registry.byAccount)])] : [];
}

/** Notes that a database belongs to this account from now on; not one that was forgotten meanwhile. */
export function claimDatabase(account: string, name: string): void {
  const registry = readRegistry();
  if (!registry) return;
  const { current, byAccount } = registry;
  if (current !== name && !Object.values(byAccount).includes(name)) return;
  write({ current, byAccount: { ...without(byAccount, name), [account]: name } });
}

/** Has the account a database here other than that one? */
export function hasOtherDatabase(account: string, name: string): boolean {
  const own = readRegistry()?.byAccount[account];
  return own !== undefined && own !== name;
}

/** Makes the account's own database the current one, and says its name. `left` is one that proved not to be it. */
export function switchToAccount(account: string, left: string | null): string {
  const registry = readRegistry();
  const byAccount = registry ? withVisitor(registry) : {};
  const own = byAccount[account];
  if (own === undefined || own === left) return startOver(byAccount, account);
  write({ current: own, byAccount });
  return own;
}

/**
 * Makes the account's own database the current one and forgets the one before, which has become part of
 * the account. Says the name that was forgotten; null when it is the account's already.
 */
export function moveToAccount(account: string): string | null {
  const registry = readRegistry();
  if (!registry || registry.byAccount[account] === registry.current) return null;
  const others = without(registry.byAccount, registry.current);
  const own = others[account];
  if (own === undefined) startOver(others, account);
  else write({ current: own, byAccount: others });
  return registry.current;
}

/** Forgets the current database, so that the next visit begins as a visitor. Says the name that was forgotten. */
export function forgetCurrent(): string | null {
  const registry = readRegistry();
  if (!registry) return null;
  const { current, byAccount } = registry;
  const others = without(byAccount, current);
  const next = others[visitor];
  if (next === undefined) startOver(others, visitor);
  else write({ current: next, byAccount: others });
  return current;
}

/** A current database that nobody owns holds a visitor's work: it is remembered as such. */
function withVisitor({ current, byAccount }: Registry): Registry['byAccount'] {
  return Object.values(byAccount).includes(current) ? byAccount : { ...byAccount, [visitor]: current };
}

function without(byAccount: Registry['byAccount'], name: string): Registry['byAccount'] {
  return Object.fromEntries(Object.entries(byAccount).filter(([, other]) => other !== name));
}

function startOver(byAccount: Registry['byAccount'], owner: string): string {
  const current = `jamdee-${v7()}`;
  write({ current, byAccount: { ...byAccount, [owner]: current } });
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
