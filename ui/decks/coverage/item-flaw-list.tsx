'use client';

import { useTranslations } from 'next-intl';
import type { FactBase } from '#core/facts/fact-base.ts';
import { renderValue } from '#core/facts/render-value.ts';
import type { FoundItemFlaw } from '#core/questions/item-flaw.ts';
import { Notice } from '#ui/kit/notice.tsx';
import { useReader } from '#ui/progress/study-context.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';

interface Props {
  readonly flaws: readonly FoundItemFlaw[];
  readonly base: FactBase;
  readonly names: readonly string[];
}

/** What answers showed of a question: each with what it may mean, its figure, and from how many answers. */
export function ItemFlawList({ flaws, base, names }: Props) {
  const t = useTranslations('item-flaw');
  const reader = useReader();
  return (
    <Notice tone="sun">
      <p className="text-sm">{t('look')}</p>
      <ul className="mt-1 flex flex-col gap-2">
        {flaws.map(({ flaw, value, index, answers }) => {
          const words = value ? renderValue(value, base.entities, reader) : '';
          return (
            <li key={`${flaw} ${words}`}>
              <span className="block font-semibold wrap-anywhere">
                {t.rich(`name-${flaw}`, {
                  words: () => <QuestionText text={words} locale={reader.locale} names={names} />,
                })}
              </span>
              <span className="block text-sm">{t(`about-${flaw}`)}</span>
              <span className="block text-sm text-ink-soft">
                {t(`figure-${flaw}`, { percent: Math.round(100 * index), answers })}
              </span>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
