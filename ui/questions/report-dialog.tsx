'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import type { CardKey } from '#core/basics/card-key.ts';
import type { Answer } from '#core/grading/verdict.ts';
import { askedQuestion } from '#core/progress/asked-question.ts';
import type { Question } from '#core/questions/question.ts';
import { Button } from '#ui/kit/button.tsx';
import { buttonClass } from '#ui/kit/button-class.ts';
import { Sheet } from '#ui/kit/sheet.tsx';
import { useStudy } from '#ui/progress/study-context.tsx';

interface Props {
  readonly card: CardKey;
  readonly question: Question | null;
  readonly answer: Answer | null;
  readonly onClose: () => void;
}

const longestComment = 1_000;

/** "Report a mistake": what is wrong, in the learner's words. Kept on the device and sent when there is a network. */
export function ReportDialog({ card, question, answer, onClose }: Props) {
  const t = useTranslations('report');
  const study = useStudy();
  const [comment, setComment] = useState('');
  const [sent, setSent] = useState(false);
  const send = async () => {
    const asked = question && askedQuestion(question);
    await study.flag({ card, question: question?.id ?? null, asked, answer, comment: comment.trim() });
    setSent(true);
  };
  return (
    <Sheet onClose={onClose}>
      <Dialog aria-label={t('title')} className="flex flex-col gap-4 outline-none">
        <h2 className="text-xl font-semibold">{t('title')}</h2>
        {sent ? (
          <>
            <p role="status">{t('thanks')}</p>
            <Button look="primary" wide onClick={onClose}>
              {t('close')}
            </Button>
          </>
        ) : (
          <>
            <label className="flex flex-col gap-2">
              <span className="text-ink-soft">{t('what')}</span>
              <textarea
                value={comment}
                onChange={(event) => setComment(event.target.value)}
                maxLength={longestComment}
                rows={4}
                className="rounded-control border-2 border-line-strong/70 bg-surface p-3"
              />
            </label>
            <div className="grid grid-cols-2 gap-3">
              <AriaButton className={buttonClass('secondary', true)} onPress={onClose}>
                {t('cancel')}
              </AriaButton>
              <Button look="primary" disabled={comment.trim() === ''} onClick={() => void send()}>
                {t('send')}
              </Button>
            </div>
          </>
        )}
      </Dialog>
    </Sheet>
  );
}
