'use client';

import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { parseCardKey } from '#core/basics/card-key.ts';
import { textFor } from '#core/basics/text-for.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Standing } from '#core/progress/card-standing.ts';
import type { WeakItem } from '#core/progress/weakest-items.ts';
import { useNames } from '#ui/facts/use-names.ts';
import { Link } from '#ui/kit/link.tsx';
import { useReader, useStudyState } from '#ui/progress/study-context.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';
import { contentOf } from '#ui/review/card-content.ts';
import { plainWords } from '#ui/review/load-card-words.ts';
import { noteContent } from '#ui/review/note-content.ts';

interface Props {
  readonly subject: string;
  readonly items: readonly WeakItem[];
  readonly standings: ReadonlyMap<string, Standing>;
  readonly base: FactBase;
}

/** What is remembered least, each with its way to the fact. */
export function WeakList({ subject, items, standings, base }: Props) {
  const t = useTranslations('progress');
  const reader = useReader();
  const { decks } = useStudyState();
  const names = useNames(base);
  return (
    <ol className="mt-1 flex flex-col divide-y divide-line">
      {items.map(({ item, card, recall, lapses }) => {
        const ref = parseCardKey(card);
        const fact = ref?.item === 'fact' ? ref.fact : null;
        const known = fact ? base.facts.get(fact) : undefined;
        const text = fact
          ? known && textFor(known.statement, reader)
          : contentOf(card, base, decks, reader, { ...plainWords, noteContent })?.prompt;
        return (
          <li key={item}>
            <Link href={pathOf(subject, fact)} className="group flex flex-col gap-1 py-3">
              <span className="wrap-anywhere group-hover:text-brand">
                <QuestionText text={text ?? item} locale={reader.locale} names={names} />
              </span>
              <span className="text-sm text-ink-soft">
                {[
                  t(standings.get(item) ?? 'learning'),
                  t('recall', { percent: Math.round(recall * 100) }),
                  lapses > 0 ? t('lapses', { count: lapses }) : '',
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </Link>
          </li>
        );
      })}
    </ol>
  );
}

function pathOf(subject: string, fact: string | null): Route {
  const deck = `/deck?id=${encodeURIComponent(subject)}`;
  return (fact ? `${deck}&fact=${encodeURIComponent(fact)}` : deck) as Route;
}
