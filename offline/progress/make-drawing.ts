import type { BrowserStudyStore } from '#offline/progress/browser-study-store.ts';
import type { DeviceMeta } from '#offline/progress/device-meta.ts';
import type { Refolded } from '#offline/progress/refold-cards.ts';
import type { StateKeeper } from '#offline/progress/state-keeper.ts';

/** Brings what was stored before the screens. */
export interface Drawing {
  /** The cards that changed, in this tab or another; 'all' also where more than cards did. */
  show(cards: Refolded): Promise<void>;
  /** How many events wait now. */
  recount(): Promise<void>;
}

export function makeDrawing(store: BrowserStudyStore, meta: DeviceMeta, keeper: StateKeeper): Drawing {
  let counts = 0;
  const recount = async () => {
    counts += 1;
    const count = counts;
    const waiting = await store.countOutbox();
    // Counts may overtake each other: the one begun last is right.
    if (count === counts) keeper.setWaiting(waiting);
  };
  const reread = async () => {
    await meta.reload();
    keeper.refresh();
    keeper.replaceCards(await store.cards());
  };
  return {
    show: async (cards) => {
      if (cards === 'all') await reread();
      else keeper.applyCards(cards);
      await recount();
    },
    recount,
  };
}
