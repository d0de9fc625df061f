'use client';

import { useEffect, useMemo, useState } from 'react';
import { v4 } from 'uuid';
import type { Deck } from '#core/decks/deck.ts';
import { type DeckDraft, draftOf, isSameDraft, newDraft } from '#core/decks/deck-draft.ts';
import { type KeptDraft, keptDraft } from '#offline/decks/kept-draft.ts';
import { databaseOf } from '#offline/progress/registry.ts';
import { useStudyState } from '#ui/progress/study-context.tsx';

/** A deck while it is being worked on. */
export interface DraftWork {
  readonly draft: DeckDraft;
  readonly change: (change: (draft: DeckDraft) => DeckDraft) => void;
  readonly isChanged: boolean;
  /** Was unsaved work of an earlier visit taken up? */
  readonly isResumed: boolean;
  /** Can the browser not keep unsaved work? */
  readonly isUnkept: boolean;
  /** Goes back to what is saved, or to an empty deck. */
  readonly discard: () => void;
  /** Takes a deck as the new starting point: another device's version, say. */
  readonly restart: (deck: Deck) => void;
  readonly kept: KeptDraft;
}

/** Work on a deck, or on a new one; every change is kept in this browser until it is saved. */
export function useDraft(deck: Deck | null): DraftWork {
  const { account } = useStudyState();
  const kept = useMemo(
    () => keptDraft(deck?.id ?? null, databaseOf(account?.id ?? null)),
    [deck?.id, account?.id],
  );
  const [start] = useState(() => {
    const saved = deck ? draftOf(deck) : newDraft(v4());
    const found = kept.load();
    const isResumed = found !== null && (deck === null || found.id === deck.id) && !isSameDraft(found, saved);
    return { saved, found: isResumed ? found : saved, isResumed };
  });
  const [saved, setSaved] = useState(start.saved);
  const [draft, setDraft] = useState(start.found);
  const [isResumed, setResumed] = useState(start.isResumed);
  const [isUnkept, setUnkept] = useState(false);
  const isChanged = !isSameDraft(draft, saved);
  useEffect(() => {
    if (isChanged) setUnkept(!kept.save(draft));
    else kept.forget();
  }, [draft, isChanged, kept]);
  return {
    draft,
    isChanged,
    isResumed,
    isUnkept,
    kept,
    change: setDraft,
    discard: () => {
      setDraft(saved);
      setResumed(false);
    },
    restart: (other) => {
      setSaved(draftOf(other));
      setDraft(draftOf(other));
      setResumed(false);
    },
  };
}
