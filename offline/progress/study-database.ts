import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CardKey } from '#core/basics/card-key.ts';
import type { Deck } from '#core/decks/deck.ts';
import type { Account } from '#core/people/account.ts';
import type { Settings } from '#core/people/settings.ts';
import type { StudyEvent } from '#core/progress/event.ts';
import type { PackDocument, PackSummary } from '#core/progress/wire.ts';
import type { Memory, StudyDay } from '#core/scheduling/memory.ts';

/** One event on this device. */
export interface EventRecord {
  /** Order of arrival here; the cursor of this store. */
  readonly position?: number;
  readonly id: string;
  readonly event: StudyEvent;
  /** The device's own time until the server has fixed it. */
  readonly effectiveAt: string;
  /** 1 while it waits to be acknowledged; absent afterwards. */
  readonly unsent?: 1;
  readonly acknowledgedAtMs?: number;
  /** Why the server will never take it; kept here all the same. */
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
  readonly sequence: number;
  readonly cursor: string;
  readonly epoch: string;
  readonly account: Account | null;
  readonly settings: Settings;
  /** Chosen here and not yet told to the server: then ours win. */
  readonly settingsUnsent: boolean;
  readonly packs: readonly PackSummary[];
  readonly renames: Readonly<Record<string, string>>;
  readonly decks: readonly Deck[];
}

export interface StudySchema extends DBSchema {
  events: {
    key: number;
    value: EventRecord;
    indexes: { id: string; unsent: number; cards: string; target: string };
  };
  cards: { key: string; value: CardRecord };
  meta: { key: string; value: Meta[keyof Meta] };
  /** By pack id. */
  packs: { key: string; value: PackDocument };
}

export type StudyDatabase = IDBPDatabase<StudySchema>;

/** Opens (and creates) the database of one account on this device. */
export function openStudyDatabase(name: string): Promise<StudyDatabase> {
  return openDB<StudySchema>(name, 1, {
    upgrade(database) {
      const events = database.createObjectStore('events', { keyPath: 'position', autoIncrement: true });
      events.createIndex('id', 'id', { unique: true });
      events.createIndex('unsent', 'unsent');
      events.createIndex('cards', 'cards', { multiEntry: true });
      events.createIndex('target', 'target');
      database.createObjectStore('cards', { keyPath: 'card' });
      database.createObjectStore('meta');
      database.createObjectStore('packs');
    },
    // A newer version of the app in another tab must not wait for this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
