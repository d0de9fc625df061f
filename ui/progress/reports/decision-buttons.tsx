'use client';

import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import type { PlainDecision, ReportDecision } from '#core/progress/rule-on-report.ts';
import { Button } from '#ui/kit/button.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import type { WithdrawnShown } from '#ui/progress/reports/correction-doors.ts';
import { decisionName } from '#ui/progress/reports/decision-name.ts';
import { useTellDecision } from '#ui/progress/reports/decision-news.tsx';

/** Why nothing came of deciding. */
type DecisionProblem = 'not-found' | 'impossible' | 'known-name' | 'other-name' | 'built-upon' | 'failed';

/** What came of deciding: done, with what is no longer asked because of it, or why not. */
export type DecisionOutcome =
  | { readonly outcome: 'done'; readonly withdrawn?: WithdrawnShown | null }
  | { readonly outcome: DecisionProblem };

interface Props {
  readonly card: string;
  /** What is decided about, as a reader hears it beside each button. */
  readonly about: string;
  readonly choices: readonly (ReportDecision | 'reopen')[];
  readonly decide: (choice: PlainDecision | 'reopen') => Promise<DecisionOutcome>;
  /** Opens the form in which the right value is entered. */
  readonly onRevise?: () => void;
}

/** One button for each thing that can be decided; what was decided leaves the list. */
export function DecisionButtons({ card, about, choices, decide, onRevise }: Props) {
  const t = useTranslations('reports');
  const tell = useTellDecision();
  const [problem, setProblem] = useState<DecisionProblem | null>(null);
  const [isBusy, startDeciding] = useTransition();
  const choose = (choice: ReportDecision | 'reopen') => {
    if (choice === 'revision') return onRevise?.();
    startDeciding(async () => {
      const decided = await decide(choice).catch(() => ({ outcome: 'failed' }) as const);
      if (decided.outcome !== 'done') return setProblem(decided.outcome);
      setProblem(null);
      tell(t(`done-${decisionName(card, choice)}`), decided.withdrawn ?? null);
    });
  };
  return (
    <div className="flex flex-col gap-3">
      <div className="grid grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))] gap-2">
        {choices.map((choice) => (
          <Button
            key={choice}
            look={choice === 'decline' || choice === 'reopen' ? 'quiet' : 'secondary'}
            wide
            disabled={isBusy}
            aria-label={`${t(`do-${decisionName(card, choice)}`)}: ${about}`}
            onClick={() => choose(choice)}
          >
            {t(`do-${decisionName(card, choice)}`)}
          </Button>
        ))}
      </div>
      {choices.includes('revision') && <p className="text-sm text-ink-soft">{t('hint-correction')}</p>}
      {problem && (
        <Notice announced tone="bad">
          {t(`problem-${problem}`)}
        </Notice>
      )}
    </div>
  );
}
