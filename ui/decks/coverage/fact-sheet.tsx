'use client';

import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { textFor } from '#core/basics/text-for.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { FoundItemFlaw } from '#core/questions/item-flaw.ts';
import { FactQuestions } from '#ui/decks/coverage/fact-questions.tsx';
import { useNames } from '#ui/facts/use-names.ts';
import { useReader } from '#ui/progress/study-context.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';

interface Props {
  readonly fact: Fact;
  readonly base: FactBase;
  /** What answers showed to be wrong with questions, of any fact. */
  readonly flaws: readonly FoundItemFlaw[];
}

/** A fact in one sentence; its questions are drawn when it is opened. */
export function FactSheet({ fact, base, flaws }: Props) {
  const reader = useReader();
  const { locale } = reader;
  const names = useNames(base);
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <details
        onToggle={(event) => setOpen(event.currentTarget.open)}
        className="group rounded-control border border-line bg-surface open:border-brand"
      >
        <summary className="flex min-h-12 cursor-pointer items-start gap-3 rounded-control px-4 py-3 [&::-webkit-details-marker]:hidden">
          <span className="grow">
            <QuestionText text={textFor(fact.statement, reader)} locale={locale} names={names} />
          </span>
          <ChevronDown
            aria-hidden="true"
            className="mt-0.5 size-5 shrink-0 text-ink-soft transition-transform group-open:rotate-180"
          />
        </summary>
        {isOpen && <FactQuestions fact={fact} base={base} flaws={flaws} />}
      </details>
    </li>
  );
}
