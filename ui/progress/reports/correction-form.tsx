'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef } from 'react';
import type { Reader } from '#core/basics/locale.ts';
import type { CorrectionSheet } from '#core/progress/correction-sheet.ts';
import { Button } from '#ui/kit/button.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { CorrectedSentence } from '#ui/progress/reports/corrected-sentence.tsx';
import type { CorrectionDoors } from '#ui/progress/reports/correction-doors.ts';
import { CorrectionValue } from '#ui/progress/reports/correction-value.tsx';
import { useCorrection } from '#ui/progress/reports/use-correction.ts';
import { useCorrectionWords } from '#ui/progress/reports/use-correction-words.ts';

interface Props {
  readonly report: string;
  readonly sheet: CorrectionSheet;
  readonly doors: CorrectionDoors;
  readonly reader: Reader;
  readonly onClose: () => void;
}

/** Corrects a fact: first the value, then, once it is shown as it was understood, the sentence and the reason. */
export function CorrectionForm({ report, sheet, doors, reader, onClose }: Props) {
  const t = useTranslations('reports');
  const wordsOf = useCorrectionWords();
  const correction = useCorrection(report, sheet, doors, reader.locale);
  const { preview, problems, failure, isBusy } = correction;
  const form = useRef<HTMLFormElement>(null);
  const focusOn = useRef((places: string) => form.current?.querySelector<HTMLElement>(places)?.focus());
  // What was understood takes the focus, else what is to be typed; and the field at fault before both.
  useEffect(() => focusOn.current(preview ? '[data-understood]' : 'select, input, textarea'), [preview]);
  useEffect(() => {
    if (problems.length > 0) focusOn.current('[aria-invalid="true"], [data-fault]');
  }, [problems]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (preview) correction.save();
    else correction.check();
  };
  const general = problems.filter(({ field }) => field === 'all');
  const label = preview
    ? t(isBusy ? 'correct-saving' : 'correct-save')
    : t(isBusy ? 'correct-checking' : 'correct-check');
  return (
    <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-4 border-t border-line pt-4">
      <h3 className="font-semibold">{t('correct-title')}</h3>
      {preview ? (
        <CorrectedSentence correction={correction} preview={preview} />
      ) : (
        <CorrectionValue sheet={sheet} correction={correction} />
      )}
      {general.map((problem) => (
        <Notice key={problem.code} announced tone="bad">
          {wordsOf(problem)}
        </Notice>
      ))}
      {failure && (
        <Notice announced tone="bad">
          {t(`problem-${failure}`)}
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={isBusy}>
          {label}
        </Button>
        {preview && (
          <Button disabled={isBusy} onClick={correction.back}>
            {t('correct-change')}
          </Button>
        )}
        <Button look="quiet" disabled={isBusy} onClick={onClose}>
          {t('correct-cancel')}
        </Button>
      </div>
    </form>
  );
}
