'use client';

import { CircleCheck, CircleDashed, CirclePause, Clock, Sprout } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cardKeyOf } from '#core/basics/card-key.ts';
import { parseEdtf } from '#core/basics/edtf.ts';
import { formatDate } from '#core/basics/format-date.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { cardStanding } from '#core/progress/card-standing.ts';
import { renderFlashcard } from '#core/questions/flashcard.ts';
import type { FactCard } from '#core/questions/question.ts';
import { useNames } from '#ui/facts/use-names.ts';
import { useReader, useStudyState } from '#ui/progress/study-context.tsx';
import { useToday } from '#ui/progress/use-today.ts';
import { QuestionText } from '#ui/questions/question-text.tsx';

interface Props {
  readonly fact: Fact;
  readonly base: FactBase;
  readonly cards: readonly FactCard[];
}

const icons = { new: CircleDashed, learning: Sprout, due: Clock, known: CircleCheck, suspended: CirclePause };

/** What the learner knows of a fact: each thing that is asked of it, and how it stands. */
export function CardKnowledge({ fact, base, cards }: Props) {
  const t = useTranslations('facts');
  const reader = useReader();
  const { memories, suspended } = useStudyState();
  const today = useToday();
  const names = useNames(base);
  const own = cards.filter((card) => card.fact === fact.id);
  if (own.length === 0) return null;
  return (
    <div className="flex flex-col gap-2">
      <h3 className="font-semibold">{t('knowledge')}</h3>
      <ul className="flex flex-col gap-2">
        {own.map((card) => {
          const key = cardKeyOf({ item: 'fact', ...card });
          const memory = memories.get(key);
          const standing = suspended.has(key) ? 'suspended' : cardStanding(memory, today);
          const Icon = icons[standing];
          const due = memory && parseEdtf(memory.dueDay);
          const next = due ? formatDate(due, reader, 'plain') : '';
          return (
            <li key={key} className="flex items-start gap-3">
              <Icon aria-hidden="true" className="mt-1 size-5 shrink-0 text-brand" />
              <span className="flex flex-col">
                <QuestionText
                  text={renderFlashcard(base, card, reader)?.prompt ?? ''}
                  locale={reader.locale}
                  names={names}
                />
                <span className="text-sm text-ink-soft">{t(`standing-${standing}`, { date: next })}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
