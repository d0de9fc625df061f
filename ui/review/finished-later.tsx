'use client';

import { type ComponentProps, lazy, Suspense, useEffect } from 'react';
import type { ReviewFinished } from '#ui/review/review-finished.tsx';

const load = async () => ({ default: (await import('#ui/review/review-finished.tsx')).ReviewFinished });
const Finished = lazy(load);

/** The end of a sitting, which no first card has to wait for. */
export function FinishedLater(props: ComponentProps<typeof ReviewFinished>) {
  return (
    <Suspense>
      <Finished {...props} />
    </Suspense>
  );
}

/** Fetches it once the sitting has begun, so that it comes at once, and without a network. */
export function useFinishedSoon(hasBegun: boolean): void {
  useEffect(() => {
    // Where it cannot be had now, it is asked for again when it is drawn.
    if (hasBegun) void load().catch(() => undefined);
  }, [hasBegun]);
}
