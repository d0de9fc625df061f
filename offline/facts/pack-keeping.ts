import type { PackSummary } from '#core/progress/wire.ts';
import type { KeepOutcome, PackShelf } from '#offline/facts/pack-shelf.ts';
import { type PackHere, packsHere } from '#offline/facts/packs-here.ts';
import type { DeviceMeta } from '#offline/progress/device-meta.ts';
import type { StateKeeper } from '#offline/progress/state-keeper.ts';
import type { StudyDatabase } from '#offline/progress/study-database.ts';

/** Which packs are on the device: those studied by themselves, and those the learner pins. */
export interface PackKeeping {
  /**
   * Fetches what should be here and is not, and resolves to whether anything was missing. Called after each
   * round; what fails is left to the next.
   */
  fill(): Promise<boolean>;
  list(packs: readonly PackSummary[]): Promise<readonly PackHere[]>;
  pin(packs: readonly PackSummary[], id: string, pinned: boolean): Promise<KeepOutcome>;
}

interface Parts {
  readonly database: StudyDatabase;
  readonly meta: DeviceMeta;
  readonly keeper: StateKeeper;
  readonly shelf: PackShelf;
}

export function makePackKeeping({ database, meta, keeper, shelf }: Parts): PackKeeping {
  const list: PackKeeping['list'] = (packs) => {
    const { touched, pinned } = meta.get();
    const { memories } = keeper.get();
    return packsHere(database, { packs, touched, pinned, isStudied: (card) => memories.has(card) });
  };
  const setPinned = (id: string, pinned: boolean) =>
    meta.update((stored) => ({
      pinned: [...stored.pinned.filter((other) => other !== id), ...(pinned ? [id] : [])],
    }));
  const keep = async (chosen: readonly PackSummary[], id: string): Promise<KeepOutcome> => {
    const outcome = await shelf.keep(chosen);
    if (outcome === 'full') return outcome;
    for (const pack of chosen) fetchFlags(pack);
    await setPinned(id, true);
    return outcome;
  };
  const letGo = async (chosen: readonly PackSummary[], id: string): Promise<KeepOutcome> => {
    await setPinned(id, false);
    const [row] = await list(chosen);
    if (row && !row.isStudied) await shelf.remove(id);
    return 'kept';
  };
  return {
    fill: async () => {
      const { packs, touched, pinned } = meta.get();
      const here = await shelf.kept();
      const isWanted = ({ id }: PackSummary) => touched.includes(id) || pinned.includes(id);
      const missing = packs.filter((pack) => isWanted(pack) && !here.includes(pack.id));
      if (missing.length > 0) await shelf.keep(missing);
      return missing.length > 0;
    },
    list,
    pin: (packs, id, pinned) => {
      const chosen = packs.filter((pack) => pack.id === id);
      return pinned ? keep(chosen, id) : letGo(chosen, id);
    },
  };
}

/** Its pictures too: whoever keeps flags for later has them then. They are decoration, and may be missing. */
function fetchFlags({ flags }: PackSummary): void {
  for (const code of flags) void fetch(`/flags/${code}.svg`).catch(() => undefined);
}
