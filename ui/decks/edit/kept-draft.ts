import type { DeckDraft } from '#core/decks/deck-draft.ts';
import { readDraft } from '#core/decks/read-draft.ts';

/** Unsaved work on one deck, kept in this browser through a reload. */
export interface KeptDraft {
  load(): DeckDraft | null;
  /** False where the browser has no room or allows nothing to be kept. */
  save(draft: DeckDraft): boolean;
  forget(): void;
}

const prefix = 'jamdee-draft-';

/**
 * The draft of a deck, or of a new one. It belongs to the account that wrote it, or to whoever the
 * visitor becomes: nobody else who uses this browser sees it.
 */
export function keptDraft(
  deck: string | null,
  account: string | null,
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = localStorage,
): KeptDraft {
  const slot = `${prefix}${deck ?? 'new'}`;
  const ownerSlot = `${slot}-owner`;
  return {
    load: () => {
      const owner = storage.getItem(ownerSlot);
      if (owner !== null && owner !== account) return null;
      return readDraft(storage.getItem(slot));
    },
    save: (draft) => {
      try {
        storage.setItem(slot, JSON.stringify(draft));
        if (account === null) storage.removeItem(ownerSlot);
        else storage.setItem(ownerSlot, account);
        return true;
      } catch (error) {
        if (error instanceof DOMException) return false;
        throw error;
      }
    },
    forget: () => {
      storage.removeItem(slot);
      storage.removeItem(ownerSlot);
    },
  };
}
