import { v7 } from 'uuid';
import { defaultSettings, type Settings } from '#core/people/settings.ts';
import type { Snapshot } from '#core/progress/wire.ts';
import { claimDatabase } from '#offline/progress/registry.ts';
import type { Meta, StudyDatabase } from '#offline/progress/study-database.ts';

/** What the device knows about itself and last heard from the server, kept beside the events. */
export interface DeviceMeta {
  get(): Meta;
  /** Changes what is stored now, which another tab may have written. */
  update(change: (stored: Meta) => Partial<Meta>): Promise<void>;
  /** Takes over what a snapshot says, but for its events and cursor. The account it names owns this database from then on. */
  adopt(snapshot: Snapshot): Promise<void>;
  /** Resolves when a snapshot has been taken over for the first time: which packs there are is known then. */
  readonly adopted: Promise<void>;
  /** Reads again what another tab has written. */
  reload(): Promise<void>;
}

/** What this browser shows before anything is known of the person. */
export type Preferences = Pick<Settings, 'locale' | 'calendar' | 'theme'>;

/** `timeZone` is the device's, for a person who has chosen none. */
export async function openDeviceMeta(
  database: StudyDatabase,
  preferences: Preferences,
  timeZone: string,
): Promise<DeviceMeta> {
  const { locale, calendar, theme } = preferences;
  const settings = { ...defaultSettings(locale), calendar, theme, timeZone };
  let meta = await read(database.transaction('meta').store, settings);
  const update: DeviceMeta['update'] = async (change) => {
    const transaction = database.transaction('meta', 'readwrite', { durability: 'strict' });
    const stored = await read(transaction.store, settings);
    const changes = change(stored);
    await Promise.all(Object.entries(changes).map(([key, value]) => transaction.store.put(value, key)));
    await transaction.done;
    meta = { ...stored, ...changes };
  };
  await update((stored) => {
    if (stored.device === '') return { device: v7(), settings };
    // A visitor's language may have been changed on a page that the server draws.
    return stored.account ? {} : { settings: { ...stored.settings, locale, calendar, theme } };
  });
  let settle: () => void = () => undefined;
  const adopted = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return {
    get: () => meta,
    update,
    adopted,
    adopt: async ({ account, packs, touched, renames, decks, settings: theirs }) => {
      if (account) claimDatabase(account.id, database.name);
      await update((stored) => ({
        account,
        packs,
        touched: withTouched(stored, touched),
        renames,
        decks,
        settings: (stored.settingsUnsent ? null : theirs) ?? stored.settings,
      }));
      settle();
    },
    reload: async () => {
      meta = await read(database.transaction('meta').store, settings);
    },
  };
}

/** The packs known to be touched, and those that a reply adds. */
export function withTouched({ touched }: Meta, more: readonly string[] = []): readonly string[] {
  return [...new Set([...touched, ...more])];
}

interface MetaStore {
  getAllKeys(): Promise<string[]>;
  getAll(): Promise<Meta[keyof Meta][]>;
}

async function read(store: MetaStore, settings: Settings): Promise<Meta> {
  const empty: Meta = {
    device: '',
    sequence: 0,
    cursor: '',
    epoch: '',
    account: null,
    settings,
    settingsUnsent: false,
    packs: [],
    touched: [],
    pinned: [],
    renames: {},
    decks: [],
    quizzes: [],
    foldedWith: '',
  };
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return { ...empty, ...Object.fromEntries(keys.map((key, index) => [key, values[index]])) };
}
