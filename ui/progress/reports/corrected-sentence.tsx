'use client';

import { useTranslations } from 'next-intl';
import type { CorrectionPreview } from '#core/progress/correction-sheet.ts';
import { Notice } from '#ui/kit/notice.tsx';
import { BothLanguages } from '#ui/progress/reports/both-languages.tsx';
import type { Correction } from '#ui/progress/reports/use-correction.ts';
import { useCorrectionWords } from '#ui/progress/reports/use-correction-words.ts';

interface Props {
  readonly correction: Correction;
  readonly preview: CorrectionPreview;
}

/** How the value was understood, with the sentence and the reason that go with it. */
export function CorrectedSentence({ correction, preview }: Props) {
  const t = useTranslations('reports');
  const wordsOf = useCorrectionWords();
  const { fields, change, problems } = correction;
  const problemOf = (name: 'statement' | 'reason') => {
    const problem = problems.find(({ field }) => field === name);
    return problem && { language: problem.language, words: wordsOf(problem) };
  };
  return (
    <>
      <div data-understood tabIndex={-1} className="rounded-control bg-sunken px-4 py-3">
        <p className="text-sm text-ink-soft">{t('understood')}</p>
        <p className="text-lg font-semibold wrap-anywhere">
          {t('understood-change', { former: preview.former, now: preview.now })}
        </p>
      </div>
      {preview.unchanged.length > 0 && <Notice tone="sun">{t('sentence-check')}</Notice>}
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-2">{t('correct-sentence')}</legend>
        <BothLanguages
          labels={{ th: t('sentence-th'), en: t('sentence-en') }}
          value={fields.statement}
          onChange={(statement) => change({ statement })}
          problem={problemOf('statement')}
        />
      </fieldset>
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-2">{t('reason-hint')}</legend>
        <BothLanguages
          labels={{ th: t('reason-label-th'), en: t('reason-label-en') }}
          value={fields.reason}
          onChange={(reason) => change({ reason })}
          problem={problemOf('reason')}
        />
      </fieldset>
    </>
  );
}
