import { schedulingOf } from '#core/people/scheduling-of.ts';
import { defaultSettings, type Settings } from '#core/people/settings.ts';
import { makePackShelf } from '#offline/facts/pack-shelf.ts';
import { announceChanges } from '#offline/progress/announce-changes.ts';
import { makeBrowserStudyStore } from '#offline/progress/browser-study-store.ts';
import { openDeviceMeta } from '#offline/progress/device-meta.ts';
import { makeRecorder } from '#offline/progress/make-recorder.ts';
import { makeStudy } from '#offline/progress/make-study.ts';
import { currentDatabase, switchToAccount } from '#offline/progress/registry.ts';
import { makeStateKeeper } from '#offline/progress/state-keeper.ts';
import type { Study } from '#offline/progress/study.ts';
import { openStudyDatabase } from '#offline/progress/study-database.ts';
import { makeSyncLoop } from '#offline/progress/sync-loop.ts';
import { syncRound } from '#offline/progress/sync-round.ts';
import { syncWhenever } from '#offline/progress/sync-whenever.ts';

/**
 * Opens the study of whoever used this browser last, and begins to synchronise. Resolves as soon as what
 * is on the device has been read: the network is never waited for. Throws where storage is switched off.
 */
export async function openStudy(
  preferences: Pick<Settings, 'locale' | 'calendar' | 'theme'>,
): Promise<Study> {
  const name = currentDatabase();
  const database = await openStudyDatabase(name);
  const meta = await openDeviceMeta(database, {
    ...defaultSettings(preferences.locale),
    ...preferences,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'Asia/Bangkok',
  });
  const keeper = makeStateKeeper(meta);
  const context = () => ({
    settings: schedulingOf(meta.get().settings),
    renames: new Map(Object.entries(meta.get().renames)),
  });
  const store = makeBrowserStudyStore(database, context, (cards) => {
    if (cards === 'all') void reread();
    else keeper.applyCards(cards);
  });
  const reread = async () => {
    await meta.reload();
    keeper.refresh();
    keeper.replaceCards(await store.cards());
  };
  await reread();
  const tabs = announceChanges(name, reread);
  const loop = makeSyncLoop({
    round: () => syncRound(store, meta, Date.now),
    lockName: `sync-${name}`,
    onStatus: async (status) => {
      keeper.refresh();
      keeper.setSync(status, await store.countOutbox());
      if (status === 'synced') tabs.announce();
    },
    onOtherAccount: (account) => {
      switchToAccount(account);
      location.reload();
    },
  });
  const record = makeRecorder(store, meta, async () => {
    keeper.setSync('waiting', await store.countOutbox());
    tabs.announce();
    void loop.request();
  });
  syncWhenever(loop);
  return makeStudy({ context, store, meta, keeper, record, loop, shelf: makePackShelf(database) });
}
