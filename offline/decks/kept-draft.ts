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
 * The draft of a deck, or of a new one. It belongs to the database its writer works in, and so to the
 * visitor, the guest and the member that visitor becomes: nobody else who uses this browser sees it.
 */
export function keptDraft(deck: string | null, database: string, storage: Storage = localStorage): KeptDraft {
  const slot = `${prefixOf(database)}${deck ?? 'new'}`;
  return {
    load: () => readDraft(storage.getItem(slot)),
    save: (draft) => {
      try {
        storage.setItem(slot, JSON.stringify(draft));
        return true;
      } catch (error) {
        if (error instanceof DOMException) return false;
        throw error;
      }
    },
    forget: () => storage.removeItem(slot),
  };
}

/** Removes every draft, except those of the databases that remain on this device. */
export function forgetDrafts(remaining: readonly string[]): void {
  const kept = remaining.map(prefixOf);
  for (const slot of draftSlots()) {
    if (!kept.some((start) => slot.startsWith(start))) localStorage.removeItem(slot);
  }
}

/** The drafts of a guest become those of the account the guest has become part of; what that account has stays. */
export function moveDrafts(from: string, to: string): void {
  for (const slot of draftSlots()) {
    if (!slot.startsWith(prefixOf(from))) continue;
    const moved = slot.replace(prefixOf(from), prefixOf(to));
    const draft = localStorage.getItem(slot);
    // Removed first: there may be no room for two.
    localStorage.removeItem(slot);
    if (draft !== null && localStorage.getItem(moved) === null) localStorage.setItem(moved, draft);
  }
}

function draftSlots(): readonly string[] {
  return Object.keys(localStorage).filter((slot) => slot.startsWith(prefix));
}

function prefixOf(database: string): string {
  return `${prefix}${database}/`;
}
