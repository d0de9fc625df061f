import type { Account } from '#core/people/account.ts';
import type { Settings } from '#core/people/settings.ts';
import { openStudy } from '#offline/progress/open-study.ts';

/** What is on this device, after an attempt to store it all on the server. */
export interface StoredHere {
  /** Whose it is; null for a visitor who has answered nothing. */
  readonly account: Account | null;
  /** Answers and changes that are still only here. */
  readonly waiting: number;
  /** How many cards were answered, and how many decks were made. */
  readonly cards: number;
  readonly decks: number;
}

/** Sends everything of this device that the server lacks, before somebody else comes in or goes out. */
export async function storeEverything(
  preferences: Pick<Settings, 'locale' | 'calendar' | 'theme'>,
): Promise<StoredHere> {
  const study = await openStudy(preferences);
  await study.sync();
  const { account, waiting, memories, decks } = study.getState();
  // Let go of, so that the page can go on as somebody else.
  study.close();
  return { account, waiting, cards: memories.size, decks: decks.length };
}
