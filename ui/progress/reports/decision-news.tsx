'use client';

import { createContext, type ReactNode, useContext, useRef, useState } from 'react';

const TellContext = createContext<(news: string) => void>(() => undefined);

/**
 * Says what was decided, and takes the focus: what was decided about leaves its list, and the button that
 * was pressed with it.
 */
export function DecisionNews({ children }: { readonly children: ReactNode }) {
  const [news, setNews] = useState('');
  const place = useRef<HTMLParagraphElement>(null);
  const tell = useRef((text: string) => {
    setNews(text);
    place.current?.focus({ preventScroll: true });
  });
  return (
    <TellContext value={tell.current}>
      <p ref={place} role="status" tabIndex={-1} className="sr-only">
        {news}
      </p>
      {children}
    </TellContext>
  );
}

/** Tells what was decided, to whoever cannot see it. */
export function useTellDecision(): (news: string) => void {
  return useContext(TellContext);
}
