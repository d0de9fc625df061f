'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { Reader } from '#core/basics/locale.ts';
import { Button } from '#ui/kit/button.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import type { CorrectionDoors, CorrectionOpened } from '#ui/progress/reports/correction-doors.ts';
import { CorrectionForm } from '#ui/progress/reports/correction-form.tsx';

interface Props {
  readonly report: string;
  readonly doors: CorrectionDoors;
  readonly reader: Reader;
  readonly onClose: () => void;
}

/** Fetches what is needed to correct a reported fact, and shows the form. */
export function CorrectionPanel({ report, doors, reader, onClose }: Props) {
  const t = useTranslations('reports');
  // Fetched once: what is typed is meant for the fact as it was then.
  const open = useRef(doors.open);
  const [opened, setOpened] = useState<CorrectionOpened | null>(null);
  useEffect(() => {
    let isWanted = true;
    const failed = { outcome: 'failed' } as const;
    void open
      .current(report)
      .catch(() => failed)
      .then((answer) => isWanted && setOpened(answer));
    return () => {
      isWanted = false;
    };
  }, [report]);
  if (opened?.outcome === 'opened') {
    return (
      <CorrectionForm report={report} sheet={opened.sheet} doors={doors} reader={reader} onClose={onClose} />
    );
  }
  return (
    <div className="flex flex-col items-start gap-3">
      {opened ? (
        <Notice announced tone="bad">
          {t(`problem-${opened.outcome}`)}
        </Notice>
      ) : (
        <p role="status">{t('correct-checking')}</p>
      )}
      <Button look="quiet" onClick={onClose}>
        {t('correct-cancel')}
      </Button>
    </div>
  );
}
