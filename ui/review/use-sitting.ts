'use client';

import { useState } from 'react';
import type { CardKey } from '#core/basics/card-key.ts';
import { schedulingOf } from '#core/people/scheduling-of.ts';
import type { Memory, Rating } from '#core/scheduling/memory.ts';
import { previewRatings, type RatingPreview } from '#core/scheduling/preview-ratings.ts';
import { countFirstSeen, makeQueue } from '#core/scheduling/queue.ts';
import { queueOfAll } from '#core/scheduling/queue-of-all.ts';
import { afterRating, nextCard, without } from '#core/scheduling/sitting.ts';
import { addDays, studyDayOf } from '#core/scheduling/study-day.ts';
import type { Study, StudyState } from '#offline/progress/study.ts';
import { useStudy } from '#ui/progress/study-context.tsx';
import type { Scope } from '#ui/review/use-scope.ts';
import { type FirstSeat, useSeat } from '#ui/review/use-seat.ts';

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

/** `moreNew` brings new cards beyond the day's limit. */
export function useSitting(scope: Scope, moreNew: boolean): ReviewSitting {
  const study = useStudy();
  const [start] = useState(() => firstSeat(study, scope, moreNew));
  const { seat, shownForMs, move, comeBack, expectReps } = useSeat(start);
  const [problem, setProblem] = useState(false);
  const { card, sitting, done } = seat;
  const { today } = start;

  /** The next card is drawn at once; the event is on its way to the disk meanwhile. A card whose event could not be kept comes back. */
  const keep = (of: CardKey, storing: Promise<unknown>, counted: number) => {
    storing.then(
      () => setProblem(false),
      () => {
        setProblem(true);
        comeBack(of, -counted);
      },
    );
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
      expectReps(card, chosen.memory.reps);
      keep(card, study.review(card, rating, shownForMs()), 1);
      move((before) => afterRating(before, chosen.memory, today), 1);
    },
    undo: async () => {
      const back = await study.undo().catch(() => setProblem(true));
      // Only what was rated is counted as done.
      if (back) comeBack(back.card, back.type === 'reviewed' ? -1 : 0);
    },
    skip: () => card !== null && move((before) => without(before, card), 0),
    suspend: () => {
      if (card === null) return;
      keep(card, study.suspend(card, true), 0);
      move((before) => without(before, card), 0);
    },
    bury: () => {
      if (card === null) return;
      keep(card, study.bury(card, addDays(today, 1)), 0);
      move((before) => without(before, card), 0);
    },
  };
}

/** As many new cards as a learner gets who asks for more. */
const moreNewCards = 10;

/** What is due when the sitting begins. */
function firstSeat(study: Study, scope: Scope, moreNew: boolean): FirstSeat {
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
  return { sitting: queue, done: 0, card: nextCard(queue, nowMs), today: queue.today, memories };
}

/** Also what was done before a reload can be taken back. */
function hasDeeds({ memories, suspended, buried }: StudyState): boolean {
  return memories.size + suspended.size + buried.size > 0;
}

function cardNow(memories: ReadonlyMap<CardKey, Memory>, card: CardKey) {
  return { card, memory: memories.get(card) ?? null };
}
