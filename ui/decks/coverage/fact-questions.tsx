'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { FoundItemFlaw } from '#core/questions/item-flaw.ts';
import { previewFact } from '#core/questions/preview-fact.ts';
import { coverageSeed } from '#ui/decks/coverage/coverage-seed.ts';
import { MissingKinds } from '#ui/decks/coverage/missing-kinds.tsx';
import { QuestionSheet } from '#ui/decks/coverage/question-sheet.tsx';
import { useReader } from '#ui/progress/study-context.tsx';

interface Props {
  readonly fact: Fact;
  readonly base: FactBase;
  /** What answers showed to be wrong with questions, of any fact. */
  readonly flaws: readonly FoundItemFlaw[];
}

/** The questions a fact leads to, those refused for a flaw with what is wrong, and why there are not more. */
export function FactQuestions({ fact, base, flaws }: Props) {
  const t = useTranslations('coverage');
  const { locale, calendar } = useReader();
  const previews = useMemo(
    () => previewFact(base, fact, { locale, calendar }, coverageSeed),
    [base, fact, locale, calendar],
  );
  const sheets = previews.flatMap(({ card, kind, asked }) => {
    const key = `${card.ask} ${kind}`;
    const shown = flaws.filter((one) => one.fact === fact.id && one.ask === card.ask && one.kind === kind);
    if (asked.ok) return [{ key, question: asked.question, flaws: [], shown }];
    return 'tried' in asked ? [{ key, question: asked.tried, flaws: asked.flaws, shown }] : [];
  });
  return (
    <div className="flex flex-col gap-3 border-t border-line px-4 py-4">
      {previews.length === 0 && <p className="text-ink-soft">{t('not-asked')}</p>}
      {previews.length > 0 && sheets.length === 0 && <p className="text-ink-soft">{t('none-made')}</p>}
      {sheets.length > 0 && (
        <ul className="flex flex-col gap-3">
          {sheets.map(({ key, ...sheet }) => (
            <QuestionSheet key={key} {...sheet} base={base} />
          ))}
        </ul>
      )}
      <MissingKinds previews={previews} />
    </div>
  );
}
