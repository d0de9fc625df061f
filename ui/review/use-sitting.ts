'use client';

import { useCallback, useRef, useState } from 'react';
import type { CardKey } from '#core/basics/card-key.ts';
import { schedulingOf } from '#core/people/scheduling-of.ts';
import type { Memory, Rating } from '#core/scheduling/memory.ts';
import { previewRatings, type RatingPreview } from '#core/scheduling/preview-ratings.ts';
import { countFirstSeen, makeQueue } from '#core/scheduling/queue.ts';
import { queueOfAll } from '#core/scheduling/queue-of-all.ts';
import { afterRating, nextCard, type Sitting, withFirst, without } from '#core/scheduling/sitting.ts';
import { addDays, studyDayOf } from '#core/scheduling/study-day.ts';
import type { Study, StudyState } from '#offline/progress/study.ts';
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
  /** The device could not keep the last thing that was done. */
  readonly problem: boolean;
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

/** `moreNew` brings new cards beyond the day's limit. */
export function useSitting(scope: Scope, moreNew: boolean): ReviewSitting {
  const study = useStudy();
  const shownAtMs = useRef(Date.now());
  const [start] = useState(() => firstSeat(study, scope, moreNew));
  const today = start.today;
  const [seat, setSeat] = useState<Seat>(start);
  const [problem, setProblem] = useState(false);
  const { card, sitting, done } = seat;

  const move = useCallback((change: (before: Sitting) => Sitting, counted: number) => {
    shownAtMs.current = Date.now();
    setSeat((before) => {
      const next = change(before.sitting);
      return { sitting: next, done: Math.max(0, before.done + counted), card: nextCard(next, Date.now()) };
    });
  }, []);
  /** The next card is drawn at once; the event is on its way to the disk meanwhile. */
  const keep = (storing: Promise<unknown>) => {
    storing.catch(() => setProblem(true));
  };
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
    canUndo: done > 0 || hasDeeds(study.getState()),
    problem,
    previews,
    rate: (rating) => {
      const chosen = previews().find((preview) => preview.rating === rating);
      if (card === null || !chosen) return;
      keep(study.review(card, rating, Date.now() - shownAtMs.current));
      move((before) => afterRating(before, chosen.memory, today), 1);
    },
    undo: async () => {
      const back = await study.undo();
      if (back === null) return;
      // Only what was rated is counted as done.
      move((before) => withFirst(before, back.card), back.type === 'reviewed' ? -1 : 0);
      // Whatever else is due meanwhile: the card that was taken back is the one to rate.
      setSeat((before) => ({ ...before, card: back.card }));
    },
    skip: () => card !== null && move((before) => without(before, card), 0),
    suspend: () => {
      if (card === null) return;
      keep(study.suspend(card, true));
      move((before) => without(before, card), 0);
    },
    bury: () => {
      if (card === null) return;
      keep(study.bury(card, addDays(today, 1)));
      move((before) => without(before, card), 0);
    },
  };
}

/** As many new cards as a learner gets who asks for more. */
const moreNewCards = 10;

/** What is due when the sitting begins. */
function firstSeat(study: Study, scope: Scope, moreNew: boolean): Seat & { readonly today: string } {
  const { memories, suspended, buried, settings } = study.getState();
  const nowMs = Date.now();
  const input = {
    cards: scope.cards,
    memories,
    suspended,
    buried,
    newPerDay: moreNew
      ? countFirstSeen(memories, studyDayOf(nowMs, settings.timeZone, settings.dayStart)) + moreNewCards
      : settings.newPerDay,
    nowMs,
    settings: schedulingOf(settings),
    seed: 1,
  };
  const queue = scope.isAll ? queueOfAll(input) : makeQueue(input);
  return { sitting: queue, done: 0, card: nextCard(queue, nowMs), today: queue.today };
}

/** Also what was done before a reload can be taken back. */
function hasDeeds({ memories, suspended, buried }: StudyState): boolean {
  return memories.size + suspended.size + buried.size > 0;
}

function cardNow(memories: ReadonlyMap<CardKey, Memory>, card: CardKey) {
  return { card, memory: memories.get(card) ?? null };
}
