import { v4 } from 'uuid';
import type { Settings } from '#core/people/settings.ts';
import type { Snapshot } from '#core/progress/wire.ts';
import { claimDatabase } from '#offline/progress/registry.ts';
import type { Meta, StudyDatabase } from '#offline/progress/study-database.ts';

/** What the device knows about itself and last heard from the server, kept beside the events. */
export interface DeviceMeta {
  get(): Meta;
  set(change: Partial<Meta>): Promise<void>;
  /** Takes over what a snapshot says. The first account it names owns this database from then on. */
  adopt(snapshot: Snapshot): Promise<void>;
  /** The next sequence number of this device; never given twice, by any tab. */
  nextSequence(): Promise<number>;
  /** Reads again what another tab has written. */
  reload(): Promise<void>;
}

export async function openDeviceMeta(database: StudyDatabase, fallback: Settings): Promise<DeviceMeta> {
  let meta = await read(database, fallback);
  const set = async (change: Partial<Meta>) => {
    const transaction = database.transaction('meta', 'readwrite');
    for (const [key, value] of Object.entries(change)) await transaction.store.put(value, key);
    await transaction.done;
    meta = { ...meta, ...change };
  };
  if (meta.device === '') await set({ device: v4(), settings: fallback });
  return {
    get: () => meta,
    set,
    adopt: async (snapshot) => {
      if (snapshot.account && !meta.account) claimDatabase(snapshot.account.id);
      const { account, packs, renames, decks, cursor } = snapshot;
      const settings = (meta.settingsUnsent ? null : snapshot.settings) ?? meta.settings;
      await set({ account, packs, renames, decks, cursor, settings });
    },
    nextSequence: async () => {
      const transaction = database.transaction('meta', 'readwrite');
      const sequence = Number((await transaction.store.get('sequence')) ?? 0) + 1;
      await transaction.store.put(sequence, 'sequence');
      await transaction.done;
      return sequence;
    },
    reload: async () => {
      meta = await read(database, fallback);
    },
  };
}

async function read(database: StudyDatabase, settings: Settings): Promise<Meta> {
  const empty: Meta = {
    device: '',
    sequence: 0,
    cursor: '',
    epoch: '',
    account: null,
    settings,
    settingsUnsent: false,
    packs: [],
    renames: {},
    decks: [],
  };
  const transaction = database.transaction('meta');
  const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
  return { ...empty, ...Object.fromEntries(keys.map((key, index) => [key, values[index]])) };
}
