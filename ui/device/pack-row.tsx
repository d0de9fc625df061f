'use client';

import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { PackHere } from '#offline/facts/packs-here.ts';
import { knownNames } from '#ui/decks/known-names.ts';
import { byteText } from '#ui/device/byte-text.ts';
import { SwitchField } from '#ui/kit/switch-field.tsx';
import { useReader } from '#ui/progress/study-context.tsx';
import { QuestionText } from '#ui/questions/question-text.tsx';

interface Props {
  readonly row: PackHere;
  readonly onPin: (pinned: boolean) => void;
}

/** A pack: what is studied is simply here; everything else has a switch. */
export function PackRow({ row, onPin }: Props) {
  const t = useTranslations('device');
  const { locale } = useReader();
  const { pack, bytes, isStudied, isPinned } = row;
  const what = t(standingOf(row));
  const hint = bytes === null ? what : t('with-size', { what, size: byteText(bytes, locale) });
  const title = <QuestionText text={pack.title[locale]} locale={locale} names={knownNames([pack])} />;
  if (!isStudied) return <SwitchField label={title} hint={hint} checked={isPinned} onChange={onPin} />;
  return (
    <div className="flex min-h-12 items-center justify-between gap-4">
      <span className="flex min-w-0 flex-col wrap-anywhere">
        <span>{title}</span>
        <span className="text-sm text-ink-soft">{hint}</span>
      </span>
      <span className="flex w-14 shrink-0 justify-center">
        <Check aria-hidden="true" className="text-good" />
      </span>
    </div>
  );
}

function standingOf({ bytes, isStudied, isPinned }: PackHere) {
  if (isStudied) return bytes === null ? 'studied-away' : 'studied';
  if (isPinned) return bytes === null ? 'pinned-away' : 'pinned';
  return bytes === null ? 'away' : 'seen';
}
