import type { SessionReading } from '#server/people/sessions.ts';

/** What a request to sign in comes with, besides what was typed. */
export interface Visit {
  /** The browser's device cookie. */
  readonly device: string;
  /** Network address, only where a proxy of ours vouches for it. */
  readonly address: string | null;
  /** The session the browser has until now. */
  readonly session: SessionReading;
}
