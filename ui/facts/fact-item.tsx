'use client';

import { ChevronDown, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { textFor } from '#core/basics/text-for.ts';
import { disputesOf } from '#core/facts/disputes-of.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { FactCard } from '#core/questions/question.ts';
import { FactDetails } from '#ui/facts/fact-details.tsx';
import { StatusMark } from '#ui/facts/status-mark.tsx';
import { useNames } from '#ui/facts/use-names.ts';
import { useReader } from '#ui/progress/study-context.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';

interface Props {
  readonly deck: string;
  readonly fact: Fact;
  readonly base: FactBase;
  readonly cards: readonly FactCard[];
  /** Does the address point to this fact? */
  readonly isTarget: boolean;
}

/** A fact in one sentence; opened, it says where it was read and what the learner knows of it. */
export function FactItem({ deck, fact, base, cards, isTarget }: Props) {
  const t = useTranslations('facts');
  const reader = useReader();
  const { locale } = reader;
  const names = useNames(base);
  const [isOpen, setOpen] = useState(isTarget);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isTarget) return;
    setOpen(true);
    summary.current?.scrollIntoView({ block: 'start' });
    summary.current?.focus({ preventScroll: true });
  }, [isTarget]);
  const disputed = disputesOf(fact, base).length > 0;
  return (
    <li id={`fact-${fact.id}`}>
      <details
        open={isOpen}
        onToggle={(event) => setOpen(event.currentTarget.open)}
        className="group rounded-control border border-line bg-surface open:border-brand"
      >
        <summary
          ref={summary}
          className="flex min-h-12 cursor-pointer items-start gap-3 rounded-control px-4 py-3 [&::-webkit-details-marker]:hidden"
        >
          <span className="flex grow flex-col gap-1">
            <QuestionText text={textFor(fact.statement, reader)} locale={locale} names={names} />
            <span className="flex flex-wrap gap-2 empty:hidden">
              <StatusMark status={fact.status} />
              {disputed && (
                <span className="inline-flex items-center gap-1 text-sm text-bad">
                  <TriangleAlert aria-hidden="true" className="size-4" />
                  {t('disputed')}
                </span>
              )}
            </span>
          </span>
          <ChevronDown
            aria-hidden="true"
            className="mt-0.5 size-5 shrink-0 text-ink-soft transition-transform group-open:rotate-180"
          />
        </summary>
        {isOpen && <FactDetails deck={deck} fact={fact} base={base} cards={cards} />}
      </details>
    </li>
  );
}
