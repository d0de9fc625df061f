'use client';

import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import type { ReportDecision } from '#core/progress/rule-on-report.ts';
import { Button } from '#ui/kit/button.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { useTellDecision } from '#ui/progress/reports/decision-news.tsx';

/** What came of deciding: done, or why not. */
export type DecisionOutcome = 'done' | 'not-found' | 'impossible' | 'known-name' | 'other-name' | 'failed';

interface Props {
  /** What is decided about, as a reader hears it beside each button. */
  readonly about: string;
  readonly choices: readonly (ReportDecision | 'reopen')[];
  readonly decide: (choice: ReportDecision | 'reopen') => Promise<DecisionOutcome>;
}

/** One button for each thing that can be decided; what was decided leaves the list. */
export function DecisionButtons({ about, choices, decide }: Props) {
  const t = useTranslations('reports');
  const tell = useTellDecision();
  const [problem, setProblem] = useState<Exclude<DecisionOutcome, 'done'> | null>(null);
  const [isBusy, startDeciding] = useTransition();
  const choose = (choice: ReportDecision | 'reopen') =>
    startDeciding(async () => {
      const outcome = await decide(choice).catch(() => 'failed' as const);
      setProblem(outcome === 'done' ? null : outcome);
      if (outcome === 'done') tell(t(`done-${choice}`));
    });
  return (
    <div className="flex flex-col gap-3">
      <div className="grid grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))] gap-2">
        {choices.map((choice) => (
          <Button
            key={choice}
            look={choice === 'decline' || choice === 'reopen' ? 'quiet' : 'secondary'}
            wide
            disabled={isBusy}
            aria-label={`${t(`do-${choice}`)}: ${about}`}
            onClick={() => choose(choice)}
          >
            {t(`do-${choice}`)}
          </Button>
        ))}
      </div>
      {choices.includes('correction') && <p className="text-sm text-ink-soft">{t('hint-correction')}</p>}
      {problem && (
        <Notice announced tone="bad">
          {t(`problem-${problem}`)}
        </Notice>
      )}
    </div>
  );
}
