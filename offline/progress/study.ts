import type { CardKey } from '#core/basics/card-key.ts';
import type { Deck } from '#core/decks/deck.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Account } from '#core/people/account.ts';
import type { Settings } from '#core/people/settings.ts';
import type { AnsweredFields } from '#core/progress/answered-fields.ts';
import type { AnsweredEvent, StudyEvent } from '#core/progress/event.ts';
import type { CardState } from '#core/progress/fold-card.ts';
import type { EventFields } from '#core/progress/make-event.ts';
import type { History } from '#core/progress/make-learner.ts';
import type { OpenQuiz } from '#core/progress/open-quiz.ts';
import type { AskableCard, PackSummary } from '#core/progress/wire.ts';
import type { Memory, Rating } from '#core/scheduling/memory.ts';
import type { KeepOutcome } from '#offline/facts/pack-shelf.ts';
import type { PackHere } from '#offline/facts/packs-here.ts';
import type { Deed } from '#offline/progress/find-last-deed.ts';

/**
 * How the device stands with the server. `signed-out`: the session ended, work is kept until the same person
 * signs in. `full`: no room on the device to note what the server said.
 */
export type SyncStatus = 'synced' | 'waiting' | 'syncing' | 'offline' | 'full' | 'signed-out';

/** Everything the study screens draw from. A new object whenever something changed. */
export interface StudyState {
  /** null for a visitor who has not answered yet. */
  readonly account: Account | null;
  readonly settings: Settings;
  readonly packs: readonly PackSummary[];
  readonly decks: readonly Deck[];
  /** Quizzes begun on this device and not yet finished, the latest first. */
  readonly quizzes: readonly OpenQuiz[];
  /** By card key; suspended and buried cards included. */
  readonly memories: ReadonlyMap<CardKey, Memory>;
  readonly suspended: ReadonlySet<CardKey>;
  /** Card key to the study day until which it is hidden. */
  readonly buried: ReadonlyMap<CardKey, string>;
  readonly sync: SyncStatus;
  /** Events the server has not acknowledged yet. */
  readonly waiting: number;
}

/**
 * What one person does on this device. Every change is an event in the outbox before its promise resolves,
 * in the order of the calls; it rejects, and nothing is kept, only where the device cannot store it.
 */
export interface Study {
  getState(): StudyState;
  subscribe(listener: () => void): () => void;
  /**
   * The fact base of the given packs, read from the device or fetched once; of all that can be had when
   * left out. Rejects with `PackUnavailable` when a pack that is named, or every pack, is neither here nor
   * to be had now.
   */
  loadBase(packs?: readonly string[]): Promise<FactBase>;
  /**
   * Ids of the packs that may hold a card already studied: those on this device, since nothing is studied
   * here without its pack, and those the server has told of.
   */
  touchedPacks(): Promise<readonly string[]>;
  /** How each pack of the library stands on this device, in the order of the library. */
  packsHere(): Promise<readonly PackHere[]>;
  /**
   * Keeps a pack on this device though it is not studied, from now on; or no longer, and then it is taken
   * from the device unless it is studied.
   */
  pinPack(id: string, pinned: boolean): Promise<KeepOutcome>;
  /** Every card of those packs that can be asked, in the order of their facts. Rejects as `loadBase` does. */
  loadCards(packs?: readonly string[]): Promise<readonly AskableCard[]>;
  /**
   * All events of this person on this device, oldest first: for history. With the id of a quiz's attempt
   * only its answers and what overrules them, which costs nothing however long the history.
   */
  loadEvents(attempt?: string): Promise<readonly StudyEvent[]>;
  /** Everything of this person on this device that counts for an instant before, for whoever is to be known. */
  loadHistory(beforeMs: number): Promise<History>;
  /** What the log says of every card, with the reviews that counted: for statistics. */
  loadCardStates(): Promise<readonly CardState[]>;
  review(card: CardKey, rating: Rating, durationMs: number): Promise<void>;
  answer(fields: AnsweredFields): Promise<AnsweredEvent>;
  /**
   * Takes back the latest deed on this device on this study day, a rating, a putting off or a suspension,
   * after a reload too; again for the one before. Resolves to that deed; to null when there is none.
   */
  undo(): Promise<Deed | null>;
  suspend(card: CardKey, suspended: boolean): Promise<void>;
  bury(card: CardKey, untilDay: string): Promise<void>;
  flag(flag: Omit<Extract<EventFields, { type: 'flagged' }>, 'type'>): Promise<void>;
  /** "I was right" about an answered event; `false` takes that back. */
  override(eventId: string, wasRight: boolean): Promise<void>;
  /** Remembers how far a quiz has come, so that it can be gone on with; forgets one that is finished. */
  keepQuiz(quiz: OpenQuiz): Promise<void>;
  /** Forgets a quiz that is not to be finished. Its answers stay in the log. */
  dropQuiz(attempt: string): Promise<void>;
  saveSettings(settings: Settings): Promise<void>;
  /** Creates or replaces; fails with a code when the server refuses or cannot be reached. */
  saveDeck(deck: Deck): Promise<DeckOutcome>;
  deleteDeck(id: string): Promise<DeckOutcome>;
  /** Sends and fetches now; resolves when the round is over, whatever came of it. */
  sync(): Promise<void>;
  /** Stops synchronising and lets go of the storage. Nothing can be done with this study afterwards. */
  close(): void;
}

export type DeckOutcome =
  | { readonly ok: true; readonly deck: Deck | null }
  | { readonly ok: false; readonly code: string; readonly message: string };
