import { accountCookie } from '#core/people/account.ts';

/**
 * Whose session this browser has, as far as the page can see: it decides which database is opened, and
 * proves nothing. null when it does not say.
 */
export function sessionAccount(): string | null {
  const cookie = document.cookie.split('; ').find((part) => part.startsWith(`${accountCookie}=`));
  const value = cookie?.slice(accountCookie.length + 1);
  return value ? decodeURIComponent(value) : null;
}
