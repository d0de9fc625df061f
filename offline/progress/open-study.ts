import { makePackKeeping } from '#offline/facts/pack-keeping.ts';
import { makePackShelf } from '#offline/facts/pack-shelf.ts';
import { sessionAccount } from '#offline/people/session-account.ts';
import { announceChanges } from '#offline/progress/announce-changes.ts';
import { makeBrowserStudyStore } from '#offline/progress/browser-study-store.ts';
import { openDeviceMeta, type Preferences } from '#offline/progress/device-meta.ts';
import { makeDrawing } from '#offline/progress/make-drawing.ts';
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
 * Opens the study of whoever uses this browser, and begins to synchronise. Resolves as soon as what is on
 * the device has been read: the network is never waited for. Rejects where storage is switched off.
 * `startAnew` is called when this study can no longer be gone on with: another person signed in, or the
 * storage was emptied.
 */
export async function openStudy(
  preferences: Preferences,
  startAnew: () => void = () => location.reload(),
): Promise<Study> {
  const name = currentDatabase(sessionAccount());
  let close: () => void = () => undefined;
  const database = await openStudyDatabase(name, () => {
    close();
    startAnew();
  });
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'Asia/Bangkok';
  const meta = await openDeviceMeta(database, preferences, timeZone);
  const keeper = makeStateKeeper(meta);
  let isOpen = true;
  /** What fails because the storage was let go of is no news. */
  const report = (error: unknown) => {
    if (isOpen) reportError(error);
  };
  const store = makeBrowserStudyStore(database, (cards) => {
    show(cards).catch(report);
    tabs.announce(cards);
  });
  const { show, recount } = makeDrawing(store, meta, keeper);
  const tabs = announceChanges(name, (cards) => void show(cards).catch(report));
  const shelf = makePackShelf(database);
  const keeping = makePackKeeping({ database, meta, keeper, shelf });
  const loop = makeSyncLoop({
    round: (wish) => syncRound({ store, meta, database: name, now: Date.now }, wish),
    lockName: `sync-${name}`,
    onStatus: async (status) => {
      keeper.refresh();
      keeper.setSync(status);
      if (status === 'synced') void keeping.fill().then((came) => came && keeper.refresh(), report);
      await recount().catch(report);
    },
    onOtherAccount: (account) => {
      switchToAccount(account, name);
      startAnew();
    },
  });
  const drawMeta = () => {
    keeper.refresh();
    tabs.announce('all');
  };
  const recorder = makeRecorder({ store, meta, database: name, loop });
  await store.refresh().catch(unlessFull);
  await recorder.resume();
  await show('all');
  const stop = syncWhenever(loop);
  close = () => {
    isOpen = false;
    stop();
    loop.stop();
    tabs.close();
    database.close();
  };
  return makeStudy({
    store,
    meta,
    keeper,
    loop,
    recorder,
    shelf,
    keeping,
    saveSettings: async (settings) => {
      await meta.update(({ account }) => ({ settings, settingsUnsent: account !== null }));
      await store.refresh();
      drawMeta();
      void loop.request();
    },
    changeQuizzes: async (change) => {
      await meta.update(({ quizzes }) => ({ quizzes: change(quizzes) }));
      drawMeta();
    },
    close,
  });
}

/** A device without room still opens, with what was folded before. */
function unlessFull(error: unknown): void {
  if ((error as Error).name !== 'QuotaExceededError') throw error;
}
