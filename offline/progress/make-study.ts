import { schedulingOf } from '#core/people/scheduling-of.ts';
import { asDuration } from '#core/progress/as-duration.ts';
import type { AnsweredEvent } from '#core/progress/event.ts';
import { foldEvents } from '#core/progress/fold-events.ts';
import { type OpenQuiz, withoutQuiz, withQuiz } from '#core/progress/open-quiz.ts';
import { changeDeck } from '#offline/decks/change-deck.ts';
import { deleteDeck, putDeck } from '#offline/decks/deck-door.ts';
import type { PackKeeping } from '#offline/facts/pack-keeping.ts';
import type { PackShelf } from '#offline/facts/pack-shelf.ts';
import type { BrowserStudyStore } from '#offline/progress/browser-study-store.ts';
import type { DeviceMeta } from '#offline/progress/device-meta.ts';
import type { Recorder } from '#offline/progress/make-recorder.ts';
import type { StateKeeper } from '#offline/progress/state-keeper.ts';
import type { Study } from '#offline/progress/study.ts';
import type { SyncLoop } from '#offline/progress/sync-loop.ts';

interface Parts {
  readonly store: BrowserStudyStore;
  readonly meta: DeviceMeta;
  readonly keeper: StateKeeper;
  readonly recorder: Recorder;
  readonly loop: SyncLoop;
  readonly shelf: PackShelf;
  readonly keeping: PackKeeping;
  readonly saveSettings: Study['saveSettings'];
  /** Changes what is remembered of unfinished quizzes, for every tab. */
  readonly changeQuizzes: (change: (open: readonly OpenQuiz[]) => readonly OpenQuiz[]) => Promise<void>;
  readonly close: () => void;
}

/** What the screens call, put together from its parts. */
export function makeStudy(parts: Parts): Study {
  const { store, meta, keeper, loop, shelf, keeping, saveSettings, changeQuizzes, close } = parts;
  const { record, undoLastDeed, takeBackOverruling } = parts.recorder;
  const enter = () => loop.request({ enter: true });
  const packs = async () => {
    if (keeper.get().packs.length === 0) {
      // On the very first visit nobody knows yet which packs there are. They come while the history is taken in.
      void meta.adopted.then(keeping.fill).catch(() => undefined);
      await loop.join();
    }
    return keeper.get().packs;
  };
  const context = () => {
    const { settings, renames } = meta.get();
    return { settings: schedulingOf(settings), renames: new Map(Object.entries(renames)) };
  };
  return {
    getState: keeper.get,
    subscribe: keeper.subscribe,
    loadBase: async (chosen) => (await shelf.load(await packs(), chosen)).base,
    touchedPacks: async () => {
      const all = await packs();
      const touched = new Set([...meta.get().touched, ...(await shelf.kept())]);
      return all.map(({ id }) => id).filter((id) => touched.has(id));
    },
    packsHere: async () => keeping.list(await packs()),
    pinPack: async (id, pinned) => keeping.pin(await packs(), id, pinned),
    loadCards: async (chosen) => (await shelf.load(await packs(), chosen)).cards,
    loadEvents: async (attempt) => {
      const log = attempt === undefined ? await store.wholeLog() : await store.logOfAttempt(attempt);
      return log.map(({ event }) => event);
    },
    loadHistory: async (beforeMs) => {
      const events = (await store.wholeLog()).filter(({ effectiveAt }) => Date.parse(effectiveAt) < beforeMs);
      return { events, context: context() };
    },
    loadCardStates: async () => [...foldEvents(await store.wholeLog(), context()).cards.values()],
    review: async (card, rating, durationMs) =>
      void (await record({ type: 'reviewed', card, rating, durationMs: asDuration(durationMs) })),
    answer: async (fields) => (await record(fields)) as AnsweredEvent,
    undo: undoLastDeed,
    suspend: async (card, suspended) => void (await record({ type: 'suspended', card, suspended })),
    bury: async (card, until) => void (await record({ type: 'buried', card, until })),
    flag: async (flag) => void (await record({ type: 'flagged', ...flag })),
    override: async (overrides, wasRight) => {
      if (wasRight) await record({ type: 'overridden', overrides });
      else await takeBackOverruling(overrides);
    },
    keepQuiz: (quiz) => changeQuizzes((open) => withQuiz(open, quiz)),
    dropQuiz: (attempt) => changeQuizzes((open) => withoutQuiz(open, attempt)),
    saveSettings,
    saveDeck: (deck) => changeDeck((account) => putDeck(deck, account), deck.id, { meta, keeper, enter }),
    deleteDeck: (id) => changeDeck((account) => deleteDeck(id, account), id, { meta, keeper, enter }),
    sync: () => loop.request(),
    close,
  };
}
