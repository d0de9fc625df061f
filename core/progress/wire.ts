import type { Locale, Localized } from '#core/basics/locale.ts';
import type { Deck } from '#core/decks/deck.ts';
import type { Pack } from '#core/facts/pack.ts';
import type { Account } from '#core/people/account.ts';
import type { Settings } from '#core/people/settings.ts';
import type { StoredEvent, StudyEvent } from '#core/progress/event.ts';
import type { FoundItemFlaw } from '#core/questions/item-flaw.ts';
import type { FactCard } from '#core/questions/question.ts';

/** A pack as the library lists it, without its facts. */
export interface PackSummary {
  readonly id: string;
  /** Hash of everything in the pack; changes whenever its content does. */
  readonly version: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly factCount: number;
  readonly cardCount: number;
  /** The names in its title and description: what is not broken across lines. Older servers send none. */
  readonly names?: Readonly<Record<Locale, readonly string[]>> | undefined;
  /** Flags of the countries it is about, ISO 3166-1 alpha-2. */
  readonly flags: readonly string[];
}

/** A card that can be asked. */
export interface AskableCard extends FactCard {
  /** How difficult learners found it, in logits; left out while too few have answered. */
  readonly difficulty?: number | undefined;
}

/** `GET /api/v1/packs/<id>?v=<version>`: a pack with the base it draws on, immutable for its version. */
export interface PackDocument {
  readonly v: 1;
  readonly version: string;
  /** The pack, and after it every pack it draws on (`base`). */
  readonly packs: readonly Pack[];
  /** Every card of the pack that can be asked in every language, in the order of its facts. */
  readonly cards: readonly AskableCard[];
}

/** `GET /api/v1/snapshot?cursor=<cursor>`: everything a device needs that it lacks. */
export interface Snapshot {
  readonly v: 1;
  /** Changes when the server was restored from a backup. */
  readonly epoch: string;
  readonly account: Account | null;
  /** null for visitors without an account. */
  readonly settings: Settings | null;
  readonly packs: readonly PackSummary[];
  /** Former fact id to present id, so that memories follow a renamed fact. */
  readonly renames: Readonly<Record<string, string>>;
  readonly decks: readonly Deck[];
  /** Events after the cursor, oldest first; `more` says that another call is needed. */
  readonly events: readonly StoredEvent[];
  readonly touched?: Touched;
  readonly cursor: string;
  readonly more: boolean;
  readonly restored?: Restored | undefined;
}

/**
 * Ids of the packs that the facts of a reply's events are from: a card's key does not say its pack, and a
 * device need not fetch packs that were never studied. Servers before it existed leave it out.
 */
type Touched = readonly string[];

/**
 * The device's cursor is of a log that is no more: the database was put back to an earlier state without
 * the command that gives it a new epoch. The device gives back what it has, and begins anew. Servers before
 * it existed leave it out.
 */
type Restored = true;

/** `POST /api/v1/events`. */
export interface EventBatch {
  readonly v: 1;
  readonly cursor: string;
  readonly events: readonly StudyEvent[];
}

/**
 * What became of one event: `stored`, or `duplicate` (the same event was there already), `conflict`
 * (another content under that id: the stored one wins, issue a new id), `refused` (it can never be
 * stored; do not send it again).
 */
export type Receipt =
  | { readonly id: string; readonly status: 'stored' | 'duplicate'; readonly effectiveAt: string }
  | { readonly id: string; readonly status: 'conflict' }
  | { readonly id: string; readonly status: 'refused'; readonly reason: string };

export interface EventBatchReply {
  readonly v: 1;
  readonly epoch: string;
  readonly receipts: readonly Receipt[];
  /** What the device lacks since its cursor, the batch itself included. */
  readonly events: readonly StoredEvent[];
  readonly touched?: Touched;
  readonly cursor: string;
  readonly more: boolean;
  readonly restored?: Restored | undefined;
}

/** Answer of `PUT /api/v1/decks/<id>` (body `{ v: 1, deck }`) and of `DELETE`, where the deck is null. */
export interface DeckReply {
  readonly v: 1;
  readonly deck: Deck | null;
}

/** Answer of `PUT /api/v1/settings` (body `{ v: 1, settings }`). */
export interface SettingsReply {
  readonly v: 1;
  readonly settings: Settings;
}

/** Answer of `GET /api/v1/packs/<id>/flaws`: what weighs most first. */
export interface ItemFlawsReply {
  readonly v: 1;
  readonly flaws: readonly FoundItemFlaw[];
}

/** How every door answers bad input. `message` is in the reader's language; `code` is for programs. */
export interface ErrorReply {
  readonly error: { readonly code: string; readonly message: string };
}

/**
 * Header of every request that changes something: the id of the account it is meant for. In the session
 * of another account the server stores nothing and answers 409, code `other-account`: work kept on a
 * device never ends up with the person who happened to sign in there since.
 */
export const accountHeader = 'jamdee-account';

export const batchLimit = 500;
export const pageLimit = 2_000;
