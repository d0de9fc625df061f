'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import type { CardKey } from '#core/basics/card-key.ts';
import { schedulingOf } from '#core/people/scheduling-of.ts';
import type { Memory, Rating } from '#core/scheduling/memory.ts';
import { previewRatings, type RatingPreview } from '#core/scheduling/preview-ratings.ts';
import { makeQueue } from '#core/scheduling/queue.ts';
import { afterRating, nextCard, type Sitting, withFirst, without } from '#core/scheduling/sitting.ts';
import { addDays } from '#core/scheduling/study-day.ts';
import { useStudy } from '#ui/progress/study-context.tsx';
import type { Scope } from '#ui/review/use-scope.ts';

/** A learner going through what is due: the card now, and what can be done with it. */
export interface ReviewSitting {
  readonly card: CardKey | null;
  /** When the next card in steps comes back, if nothing is to do before. */
  readonly nextDueAtMs: number | null;
  readonly done: number;
  readonly left: number;
  readonly canUndo: boolean;
  previews(): readonly RatingPreview[];
  rate(rating: Rating): void;
  undo(): Promise<void>;
  suspend(): void;
  bury(): void;
  /** Passes over a card that can no longer be shown. */
  skip(): void;
}

interface Seat {
  readonly sitting: Sitting;
  readonly done: number;
  readonly card: CardKey | null;
}

export function useSitting(scope: Scope): ReviewSitting {
  const study = useStudy();
  const today = useRef('');
  const shownAtMs = useRef(Date.now());
  const start = useMemo((): Seat => {
    const { memories, suspended, buried, settings } = study.getState();
    const nowMs = Date.now();
    const queue = makeQueue({
      cards: scope.cards,
      memories,
      suspended,
      buried,
      newPerDay: settings.newPerDay,
      nowMs,
      settings: schedulingOf(settings),
      seed: 1,
    });
    today.current = queue.today;
    return { sitting: queue, done: 0, card: nextCard(queue, nowMs) };
  }, [study, scope]);
  const [seat, setSeat] = useState(start);
  const { card, sitting, done } = seat;

  const moveTo = useCallback((next: Sitting, doneNow: number) => {
    shownAtMs.current = Date.now();
    setSeat({ sitting: next, done: doneNow, card: nextCard(next, Date.now()) });
  }, []);
  const previews = () =>
    card === null
      ? []
      : previewRatings(
          cardNow(study.getState().memories, card),
          Date.now(),
          schedulingOf(study.getState().settings),
        );

  return {
    card,
    nextDueAtMs: sitting.steps[0]?.dueAtMs ?? null,
    done,
    left: sitting.cards.length + sitting.steps.length,
    canUndo: done > 0,
    previews,
    rate: (rating) => {
      const chosen = previews().find((preview) => preview.rating === rating);
      if (card === null || !chosen) return;
      const durationMs = Date.now() - shownAtMs.current;
      // The next card is drawn at once; the event is on its way to the disk meanwhile.
      moveTo(afterRating(sitting, chosen.memory, today.current), done + 1);
      void study.review(card, rating, durationMs);
    },
    undo: async () => {
      const back = await study.undo();
      if (back !== null) moveTo(withFirst(sitting, back), Math.max(0, done - 1));
    },
    skip: () => card !== null && moveTo(without(sitting, card), done),
    suspend: () => {
      if (card === null) return;
      moveTo(without(sitting, card), done);
      void study.suspend(card, true);
    },
    bury: () => {
      if (card === null) return;
      moveTo(without(sitting, card), done);
      void study.bury(card, addDays(today.current, 1));
    },
  };
}

function cardNow(memories: ReadonlyMap<CardKey, Memory>, card: CardKey) {
  return { card, memory: memories.get(card) ?? null };
}
