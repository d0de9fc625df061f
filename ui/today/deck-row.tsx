'use client';

import { useTranslations } from 'next-intl';
import type { NextDue } from '#core/scheduling/next-due.ts';
import { Flags } from '#ui/kit/flags.tsx';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { ProgressBar } from '#ui/kit/progress-bar.tsx';
import { useReader } from '#ui/progress/study-context.tsx';
import type { SubjectHead } from '#ui/progress/subject-heads.ts';
import { QuestionText } from '#ui/questions/question-text.tsx';
import { useNextWords } from '#ui/today/use-next-words.ts';

interface Props {
  readonly subject: SubjectHead;
  /** Facts and notes that are remembered now, of all it has. */
  readonly known: number;
  readonly total: number;
  /** Cards to review today. */
  readonly due: number;
  /** What comes back after today; null when nothing does. */
  readonly next: NextDue | null;
}

/** One pack or deck in study: how much of it is known, what is due or comes next, and the ways into it. */
export function DeckRow({ subject, known, total, due, next }: Props) {
  const t = useTranslations('today');
  const nextWords = useNextWords();
  const { locale } = useReader();
  const query = encodeURIComponent(subject.id);
  const soon = due > 0 ? t('due-short', { count: due }) : next && nextWords(next);
  return (
    <li className="flex flex-col gap-3 rounded-card border border-line bg-surface p-5 shadow-card">
      <div className="flex items-center gap-3">
        {subject.flags.length > 0 && <Flags codes={subject.flags} />}
        <h3 className="grow font-semibold wrap-anywhere">
          <QuestionText text={subject.title} locale={locale} names={subject.names} />
        </h3>
      </div>
      <ProgressBar label={t('known', { known, total })} value={known} max={total} />
      <p className="flex flex-wrap justify-between gap-x-4 text-sm text-ink-soft">
        <span>{t('known', { known, total })}</span>
        {soon && <span>{soon}</span>}
      </p>
      <div className="mt-auto grid grid-cols-[repeat(auto-fit,minmax(7rem,1fr))] gap-2">
        <LinkButton href={`/review?deck=${query}`}>{t('review')}</LinkButton>
        <LinkButton href={`/quiz?deck=${query}`}>{t('quiz')}</LinkButton>
      </div>
    </li>
  );
}
