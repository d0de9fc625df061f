/** A guest has answered but not signed up; a member has a way to sign in. */
export type AccountKind = 'guest' | 'member';

/** Who is using Jamdee, as far as the screens need to know. */
export interface Account {
  readonly id: string;
  readonly kind: AccountKind;
  /** User name or the name a sign-in provider gave; null for guests. */
  readonly name: string | null;
  readonly teacherMode: boolean;
  readonly administrator: boolean;
}

/**
 * Names, for the page to read, whose session the browser has: its id, set and cleared with the session's
 * own cookie. It decides which work on the device is opened, and proves nothing to a server.
 */
export const accountCookie = 'jamdee-account';
