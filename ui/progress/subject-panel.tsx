'use client';

import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import type { FactBase } from '#core/facts/fact-base.ts';
import { useNames } from '#ui/facts/use-names.ts';
import { Flags } from '#ui/kit/flags.tsx';
import { Link } from '#ui/kit/link.tsx';
import { StandingBar } from '#ui/progress/standing-bar.tsx';
import { useReader } from '#ui/progress/study-context.tsx';
import type { Subject } from '#ui/progress/subject.ts';
import { WeakList } from '#ui/progress/weak-list.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';

/** One pack or deck: its facts by how they stand, and the weakest of them on demand. */
export function SubjectPanel({ subject, base }: { readonly subject: Subject; readonly base: FactBase }) {
  const t = useTranslations('progress');
  const { locale } = useReader();
  const names = useNames(base);
  const { id, title, flags, counts, standings, weakest } = subject;
  const total = counts.known + counts.due + counts.learning + counts.new;
  const hasNotes = [...standings.keys()].some((item) => item.startsWith('note:'));
  return (
    <li className="flex flex-col gap-4 rounded-card border border-line bg-surface p-5 shadow-card">
      <h3 className="flex items-center gap-3 text-lg font-semibold">
        {flags.length > 0 && <Flags codes={flags} />}
        <Link
          href={`/deck?id=${encodeURIComponent(id)}` as Route}
          className="flex min-h-11 items-center underline-offset-4 hover:text-brand hover:underline"
        >
          <span>
            <QuestionText text={title} locale={locale} names={names} />
          </span>
        </Link>
      </h3>
      <div className="flex flex-col gap-2">
        <p className="text-sm text-ink-soft">{t(hasNotes ? 'of-items' : 'of-facts', { count: total })}</p>
        <StandingBar counts={counts} />
      </div>
      {weakest.length > 0 && (
        <details>
          <summary className="flex min-h-11 cursor-pointer items-center text-brand underline-offset-4 hover:underline">
            {t('weakest', { count: weakest.length })}
          </summary>
          <WeakList subject={id} items={weakest} standings={standings} base={base} />
        </details>
      )}
    </li>
  );
}
