'use client';

import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, useContext, useRef, useState } from 'react';
import type { Reader } from '#core/basics/locale.ts';
import { Button } from '#ui/kit/button.tsx';
import { Panel } from '#ui/kit/panel.tsx';
import type { WithdrawnShown } from '#ui/progress/reports/correction-doors.ts';
import { WithdrawnList } from '#ui/progress/reports/withdrawn-list.tsx';

/** What was decided, and what is no longer asked because of it. */
type Tell = (news: string, withdrawn: WithdrawnShown | null) => void;

const TellContext = createContext<Tell>(() => undefined);

interface Props {
  readonly reader: Reader;
  readonly children: ReactNode;
}

/**
 * Says what was decided, and takes the focus: what was decided about leaves its list, and the button that
 * was pressed with it. What is no longer asked stays to be read until it is closed.
 */
export function DecisionNews({ reader, children }: Props) {
  const t = useTranslations('reports');
  const [news, setNews] = useState('');
  const [withdrawn, setWithdrawn] = useState<WithdrawnShown | null>(null);
  const place = useRef<HTMLParagraphElement>(null);
  const tell = useRef<Tell>((text, gone) => {
    setNews(text);
    setWithdrawn(gone);
    place.current?.focus({ preventScroll: gone === null });
  });
  return (
    <TellContext value={tell.current}>
      <p ref={place} role="status" tabIndex={-1} className="sr-only">
        {news}
      </p>
      {withdrawn && (
        <Panel className="flex flex-col items-start gap-3">
          <h2 className="text-lg font-semibold">{news}</h2>
          <WithdrawnList withdrawn={withdrawn} reader={reader} />
          <Button look="quiet" onClick={() => setWithdrawn(null)}>
            {t('close-news')}
          </Button>
        </Panel>
      )}
      {children}
    </TellContext>
  );
}

/** Tells what was decided, also to whoever cannot see it. */
export function useTellDecision(): Tell {
  return useContext(TellContext);
}
