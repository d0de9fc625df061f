'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { CardKey } from '#core/basics/card-key.ts';
import type { Memory, StudyDay } from '#core/scheduling/memory.ts';
import { afterOthers, isLeftAlone, nextCard, type Sitting, withFirst } from '#core/scheduling/sitting.ts';
import { useStudy, useStudyState } from '#ui/progress/study-context.tsx';

/** Where a learner is in a sitting. */
export interface Seat {
  readonly sitting: Sitting;
  readonly done: number;
  readonly card: CardKey | null;
}

/** What a sitting begins with. */
export interface FirstSeat extends Seat {
  readonly today: StudyDay;
  readonly memories: ReadonlyMap<CardKey, Memory>;
}

export interface SeatMoves {
  readonly seat: Seat;
  /** How long the card has been shown, in milliseconds. */
  shownForMs(): number;
  /** Goes on with what the sitting has become; `counted` more cards are done. */
  move(change: (before: Sitting) => Sitting, counted: number, to?: CardKey): void;
  /** Whatever else is due meanwhile, this is the card to rate. */
  comeBack(to: CardKey, counted: number): void;
  /** Notes a rating of this sitting that is on its way to the disk. */
  expectReps(card: CardKey, reps: number): void;
}

/** Keeps the place in a sitting, and follows what is done with its cards in other tabs and on other devices. */
export function useSeat(start: FirstSeat): SeatMoves {
  const study = useStudy();
  const state = useStudyState();
  const [seat, setSeat] = useState<Seat>(start);
  const shownAtMs = useRef(Date.now());
  const expected = useRef(new Map<CardKey, number>());
  const { sitting, card } = seat;

  const move = useCallback((change: (before: Sitting) => Sitting, counted: number, to?: CardKey) => {
    shownAtMs.current = Date.now();
    setSeat((before) => {
      const next = change(before.sitting);
      const done = Math.max(0, before.done + counted);
      return { sitting: next, done, card: to ?? nextCard(next, Date.now()) };
    });
  }, []);
  useEffect(() => {
    const repsKnown = (of: CardKey) => expected.current.get(of) ?? start.memories.get(of)?.reps ?? 0;
    const next = afterOthers(sitting, state, repsKnown, start.today);
    if (next === sitting) return;
    if (card !== null && isLeftAlone(card, sitting, next))
      setSeat((before) => ({ ...before, sitting: next }));
    else move(() => next, 0);
  }, [state, sitting, card, start, move]);

  return {
    seat,
    shownForMs: () => Date.now() - shownAtMs.current,
    move,
    comeBack: (to, counted) => {
      expected.current.set(to, study.getState().memories.get(to)?.reps ?? 0);
      move((before) => withFirst(before, to), counted, to);
    },
    expectReps: (of, reps) => void expected.current.set(of, reps),
  };
}
