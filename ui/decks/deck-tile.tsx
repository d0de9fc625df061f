'use client';

import { DeckMeter } from '#ui/decks/deck-meter.tsx';
import type { DeckProgress } from '#ui/decks/use-deck-progress.ts';
import { classNames } from '#ui/kit/class-names.ts';
import { Flags } from '#ui/kit/flags.tsx';
import { Link } from '#ui/kit/link.tsx';
import { useReader } from '#ui/progress/study-context.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';

interface Props {
  readonly id: string;
  readonly title: string;
  /** The names in title and description: what is not broken across lines. */
  readonly names: readonly string[];
  readonly description: string;
  readonly flags: readonly string[];
  /** What it holds, in words. */
  readonly counts: string;
  readonly progress: DeckProgress | null;
  readonly total: number;
}

const longDescription = 100;

/** A pack or deck on the shelf; all of it leads to its page. */
export function DeckTile({ id, title, names, description, flags, counts, progress, total }: Props) {
  const { locale } = useReader();
  return (
    <li className="relative flex flex-col gap-3 rounded-card border border-line bg-surface p-5 shadow-card transition-colors has-[a:hover]:border-brand">
      <div className="flex items-center gap-3">
        {flags.length > 0 && <Flags codes={flags} />}
        <h3 className="text-lg font-semibold wrap-anywhere">
          <Link
            href={`/deck?id=${encodeURIComponent(id)}`}
            className="after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-offset-2 focus-visible:after:outline-brand"
          >
            <QuestionText text={title} locale={locale} names={names} />
          </Link>
        </h3>
      </div>
      {description !== '' && (
        <p
          className={classNames(
            'text-ink-soft wrap-anywhere',
            // A clamped line needs room for the marks of the line below, or they show.
            description.length > longDescription && 'line-clamp-3 leading-loose',
          )}
        >
          <QuestionText text={description} locale={locale} names={names} />
        </p>
      )}
      <p className="mt-auto text-sm text-ink-soft">{counts}</p>
      <DeckMeter progress={progress} total={total} />
    </li>
  );
}
