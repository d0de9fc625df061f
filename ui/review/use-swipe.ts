'use client';

import { type RefObject, useEffect, useRef } from 'react';
import type { Rating } from '#core/scheduling/memory.ts';

/**
 * While the answer is shown, a swipe to the right rates Good, one to the left Again; the buttons do the
 * same. Comes with the first answer that is shown: the first card need not wait for it.
 */
export function useSwipe(
  card: RefObject<HTMLElement | null>,
  isShown: boolean,
  onRate: (rating: Rating) => void,
): void {
  const rate = useRef(onRate);
  useEffect(() => {
    rate.current = onRate;
  });
  useEffect(() => {
    if (!isShown) return;
    let stop: (() => void) | null = null;
    let isGone = false;
    import('#ui/review/attach-swipe.ts')
      .then(({ attachSwipe }) => {
        if (isGone || !card.current) return;
        stop = attachSwipe(card.current, (swipe) => rate.current(swipe === 'right' ? 3 : 1));
      })
      // Without a network and not here yet: the buttons are.
      .catch(() => undefined);
    return () => {
      isGone = true;
      stop?.();
    };
  }, [card, isShown]);
}
