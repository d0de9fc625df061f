'use client';

import { useTranslations } from 'next-intl';
import { joinList } from '#core/facts/render-value.ts';
import { type QuestionPreview, reasonsOfMissing } from '#core/questions/preview-fact.ts';
import { useReader } from '#ui/progress/study-context.tsx';

/** Why a fact is not asked in more kinds, as far as that says something of the fact. */
export function MissingKinds({ previews }: { readonly previews: readonly QuestionPreview[] }) {
  const t = useTranslations('coverage');
  const quiz = useTranslations('quiz');
  const reader = useReader();
  const missing = reasonsOfMissing(previews);
  if (missing.length === 0) return null;
  return (
    <div className="text-sm text-ink-soft">
      <p className="font-semibold">{t('not-made')}</p>
      <ul className="ml-4 list-disc">
        {missing.map(({ reason, kinds }) => (
          <li key={reason}>
            {t('why', {
              kinds: joinList(
                kinds.map((kind) => quiz(`kind-${kind}`)),
                reader,
              ),
              reason: t(`reason-${reason}`),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
