'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Deck } from '#core/decks/deck.ts';
import { type DeckDraft, settleDraft } from '#core/decks/deck-draft.ts';
import type { DeckOutcome } from '#offline/progress/study.ts';
import { deckAddress } from '#ui/decks/deck-address.ts';
import type { DraftWork } from '#ui/decks/edit/use-draft.ts';
import { useStudy } from '#ui/progress/study-context.tsx';

export type Failure = Extract<DeckOutcome, { ok: false }>;

export interface Saving {
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  readonly save: () => Promise<void>;
  readonly remove: () => Promise<void>;
  /** After a version conflict: saves this version over the other one. */
  readonly keepMine: () => Promise<void>;
  /** After a version conflict: gives up this version for the other one. */
  readonly takeTheirs: () => Promise<void>;
}

/** Saves or deletes what is worked on, and leaves the screen when that is done. */
export function useSave({ draft, kept, restart, change }: DraftWork): Saving {
  const study = useStudy();
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const attempt = async (call: () => Promise<DeckOutcome>, onDone: () => void) => {
    setBusy(true);
    setFailure(null);
    const outcome = await call();
    setBusy(false);
    if (!outcome.ok) return setFailure(outcome);
    kept.forget();
    onDone();
  };
  const saveDraft = (version: DeckDraft) =>
    attempt(
      () => study.saveDeck(dated(version)),
      () => router.replace(deckAddress(draft.id, 'facts')),
    );
  const newest = async () => {
    setBusy(true);
    await study.sync();
    setBusy(false);
    return study.getState().decks.find(({ id }) => id === draft.id) ?? null;
  };
  return {
    isBusy,
    failure,
    save: () => saveDraft(draft),
    remove: () =>
      attempt(
        () => study.deleteDeck(draft.id),
        () => router.replace('/library'),
      ),
    keepMine: async () => {
      const mine = { ...draft, version: (await newest())?.version ?? draft.version };
      change(() => mine);
      await saveDraft(mine);
    },
    takeTheirs: async () => {
      const theirs = await newest();
      if (!theirs) return;
      restart(theirs);
      setFailure(null);
    },
  };
}

/** As it is sent. The server sets the time. */
function dated(draft: DeckDraft): Deck {
  return { ...settleDraft(draft), updatedAt: new Date().toISOString() };
}
