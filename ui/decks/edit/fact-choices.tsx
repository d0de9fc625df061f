'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { StatusMark } from '#ui/facts/status-mark.tsx';
import { useNames } from '#ui/facts/use-names.ts';
import { Button } from '#ui/kit/button.tsx';
import { useShowMore } from '#ui/kit/use-show-more.tsx';
import { useReader } from '#ui/progress/study-context.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';

interface Props {
  readonly facts: readonly Fact[];
  readonly base: FactBase;
  readonly chosen: readonly Fact[];
  readonly onChoose: (ids: readonly string[], isChosen: boolean) => void;
}

const shownAtOnce = 8;

/** The facts on offer with a box to tick for each, a page at a time. */
export function FactChoices({ facts, base, chosen, onChoose }: Props) {
  const t = useTranslations('editor');
  const { locale } = useReader();
  const names = useNames(base);
  const own = useMemo(() => new Set(chosen), [chosen]);
  const { visible, more } = useShowMore(facts, shownAtOnce, 'facts');
  const open = facts.filter((fact) => !own.has(fact));
  return (
    <div className="flex flex-col gap-3">
      <p role="status" className="text-sm text-ink-soft">
        {t('offered', { count: facts.length })}
      </p>
      {facts.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {open.length > 0 && (
            <Button
              onClick={() =>
                onChoose(
                  open.map(({ id }) => id),
                  true,
                )
              }
            >
              {t('choose-all', { count: open.length })}
            </Button>
          )}
          {open.length < facts.length && (
            <Button
              onClick={() =>
                onChoose(
                  facts.flatMap(({ id, was }) => [id, ...was]),
                  false,
                )
              }
            >
              {t('choose-none')}
            </Button>
          )}
        </div>
      )}
      <ul className="flex flex-col gap-2">
        {visible.map((fact) => (
          <li key={fact.id}>
            <label className="flex min-h-12 cursor-pointer items-start gap-3 rounded-control border border-line bg-surface px-4 py-3 has-checked:border-brand has-checked:bg-brand-wash">
              <input
                type="checkbox"
                className="mt-1 size-5 shrink-0 accent-brand"
                checked={own.has(fact)}
                onChange={(event) =>
                  onChoose(event.target.checked ? [fact.id] : [fact.id, ...fact.was], event.target.checked)
                }
              />
              <span className="flex flex-col items-start gap-1">
                <QuestionText text={fact.statement[locale]} locale={locale} names={names} />
                <StatusMark status={fact.status} />
              </span>
            </label>
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}
