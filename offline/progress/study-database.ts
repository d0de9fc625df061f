import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CardKey } from '#core/basics/card-key.ts';
import type { Deck } from '#core/decks/deck.ts';
import type { Account } from '#core/people/account.ts';
import type { Settings } from '#core/people/settings.ts';
import type { StudyEvent } from '#core/progress/event.ts';
import type { OpenQuiz } from '#core/progress/open-quiz.ts';
import type { PackDocument, PackSummary } from '#core/progress/wire.ts';
import type { Memory, StudyDay } from '#core/scheduling/memory.ts';

/** One event on this device. */
export interface EventRecord {
  /** Order of arrival here; the cursor of this store. */
  readonly position?: number;
  readonly id: string;
  readonly event: StudyEvent;
  /** What this device would say until the server has fixed it. */
  readonly effectiveAt: string;
  /** 1 while it waits to be acknowledged; absent afterwards. */
  readonly unsent?: 1;
  readonly acknowledgedAtMs?: number;
  /** Why the server will never take it. It stays here and counts here, since it did happen. */
  readonly refused?: string;
  /** Cards whose memory it touches. */
  readonly cards: readonly CardKey[];
  /** The event it takes back or overrules. */
  readonly target?: string;
}

/** What one card's events fold to; written in the same transaction as the events. */
export interface CardRecord {
  readonly card: CardKey;
  readonly memory: Memory | null;
  readonly suspended: boolean;
  readonly buriedUntil: StudyDay | null;
}

/** Facts about the device and what it last heard from the server. */
export interface Meta {
  readonly device: string;
  /** The number given last. */
  readonly sequence: number;
  readonly cursor: string;
  readonly epoch: string;
  readonly account: Account | null;
  readonly settings: Settings;
  /** Chosen here and not yet told to the server: then ours win. */
  readonly settingsUnsent: boolean;
  readonly packs: readonly PackSummary[];
  /** Packs that the server has told of in its events. */
  readonly touched: readonly string[];
  /** Packs that the learner wants on this device whether they are studied or not. */
  readonly pinned: readonly string[];
  readonly renames: Readonly<Record<string, string>>;
  readonly decks: readonly Deck[];
  /** Quizzes begun on this device and not yet finished, the latest first. */
  readonly quizzes: readonly OpenQuiz[];
  /** What the cards were folded with; where it differs from now, they are folded again. */
  readonly foldedWith: string;
}

export interface StudySchema extends DBSchema {
  events: {
    key: number;
    value: EventRecord;
    indexes: {
      id: string;
      unsent: number;
      cards: string;
      target: string;
      /** Device and sequence. */
      origin: [string, number];
      /** The quiz an answer belongs to. */
      attempt: string;
    };
  };
  cards: { key: string; value: CardRecord };
  meta: { key: string; value: Meta[keyof Meta] };
  /** By pack id. */
  packs: { key: string; value: PackDocument };
}

export type StudyDatabase = IDBPDatabase<StudySchema>;

/**
 * Opens (and creates) the database of one account on this device. `onLost` is called when the connection
 * is gone for good: the browser emptied its storage, or a newer version of the app wants to change it.
 */
export function openStudyDatabase(name: string, onLost: () => void): Promise<StudyDatabase> {
  return openDB<StudySchema>(name, 1, {
    upgrade(database) {
      const events = database.createObjectStore('events', { keyPath: 'position', autoIncrement: true });
      events.createIndex('id', 'id', { unique: true });
      events.createIndex('unsent', 'unsent');
      events.createIndex('cards', 'cards', { multiEntry: true });
      events.createIndex('target', 'target');
      events.createIndex('origin', ['event.device', 'event.sequence']);
      events.createIndex('attempt', 'event.quiz.attempt');
      database.createObjectStore('cards', { keyPath: 'card' });
      database.createObjectStore('meta');
      database.createObjectStore('packs');
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}
