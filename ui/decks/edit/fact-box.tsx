'use client';

import { textFor } from '#core/basics/text-for.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { ChooseFacts } from '#ui/decks/edit/choose-facts.ts';
import { StatusMark } from '#ui/facts/status-mark.tsx';
import { useNames } from '#ui/facts/use-names.ts';
import { useReader } from '#ui/progress/study-context.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';

interface Props {
  readonly fact: Fact;
  readonly base: FactBase;
  readonly isChosen: boolean;
  readonly onChoose: ChooseFacts;
}

/** A fact with its box to tick. */
export function FactBox({ fact, base, isChosen, onChoose }: Props) {
  const reader = useReader();
  const { locale } = reader;
  const names = useNames(base);
  return (
    <li>
      <label className="flex min-h-12 cursor-pointer items-start gap-3 rounded-control border border-line bg-surface px-4 py-3 has-checked:border-brand has-checked:bg-brand-wash">
        <input
          type="checkbox"
          className="mt-1 size-5 shrink-0 accent-brand"
          checked={isChosen}
          onChange={(event) => onChoose([fact], event.target.checked)}
        />
        <span className="flex flex-col items-start gap-1">
          <QuestionText text={textFor(fact.statement, reader)} locale={locale} names={names} />
          <StatusMark status={fact.status} />
        </span>
      </label>
    </li>
  );
}
