'use client';

import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type AvailableKind, availableKinds } from '#core/questions/available-kinds.ts';

interface Props {
  readonly kinds: readonly AvailableKind[];
  readonly onChange: (kinds: readonly AvailableKind[]) => void;
}

/** Which kinds of question a quiz is made of: folded away, since all of them are right for most. */
export function KindsField({ kinds, onChange }: Props) {
  const t = useTranslations('quiz');
  return (
    <details className="group">
      <summary className="flex min-h-11 cursor-pointer items-center justify-between gap-3 font-semibold [&::-webkit-details-marker]:hidden">
        <span>
          {t('kinds')}
          <span className="ml-2 font-normal text-ink-soft">
            {kinds.length === availableKinds.length
              ? t('all-kinds')
              : t('some-kinds', { count: kinds.length })}
          </span>
        </span>
        <ChevronDown aria-hidden="true" className="size-5 shrink-0 text-ink-soft group-open:rotate-180" />
      </summary>
      <fieldset className="flex flex-col gap-2 pb-4">
        <legend className="sr-only">{t('kinds')}</legend>
        {availableKinds.map((kind) => (
          <label key={kind} className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              className="size-5 accent-brand"
              checked={kinds.includes(kind)}
              onChange={(event) =>
                onChange(event.target.checked ? [...kinds, kind] : kinds.filter((other) => other !== kind))
              }
            />
            {t(`kind-${kind}`)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
