import type { Deck } from '#core/decks/deck.ts';
import type { Account } from '#core/people/account.ts';
import type { Settings } from '#core/people/settings.ts';
import type { StoredEvent } from '#core/progress/event.ts';
import type { PackDocument, PackSummary } from '#core/progress/wire.ts';

/**
 * What goes wrong with the next requests. `cut`: the connection ends before anything is read. `lost`: all
 * is done, and the reply ends in the middle. `deaf`: a good reply that says nothing about what was sent. `portal`: a page of the network's own. `portal-json`: JSON of
 * somebody else. A number: that status, as our server says it. `slow`: the reply takes a while.
 */
export type FaultKind = 'cut' | 'lost' | 'deaf' | 'portal' | 'portal-json' | 'slow' | number;

export interface Fault {
  /** Which paths: all that begin like this. */
  readonly path: string;
  readonly kind: FaultKind;
  times: number;
}

export interface Person {
  readonly account: Account;
  settings: Settings;
  events: StoredEvent[];
  decks: Deck[];
}

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** One server with its people, for one test. */
export interface World {
  epoch: string;
  /** Id of the account that the browser's session belongs to; null without one. Of nobody: it is over. */
  session: string | null;
  people: Record<string, Person>;
  /** Key of a guest to the account. */
  guests: Record<string, string>;
  packs: PackSummary[];
  documents: Record<string, PackDocument>;
  renames: Record<string, string>;
  faults: Fault[];
  /** More events in a batch than these are too large. */
  mostEvents: number;
  /** Events in a page of an answer. */
  pageSize: number;
  /** Ahead of the real clock, in milliseconds. */
  clockMs: number;
  seen: Seen[];
}

export function makeWorld(): World {
  return {
    epoch: 'first',
    session: null,
    people: {},
    guests: {},
    packs: [],
    documents: {},
    renames: {},
    faults: [],
    mostEvents: 500,
    pageSize: 200,
    clockMs: 0,
    seen: [],
  };
}
