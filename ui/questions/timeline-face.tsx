'use client';

import { Minus, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { yearInCalendar } from '#core/basics/era.ts';
import type { TimelineQuestion } from '#core/questions/question.ts';
import { Button } from '#ui/kit/button.tsx';
import { IconButton } from '#ui/kit/icon-button.tsx';
import type { FaceProps } from '#ui/questions/face-props.ts';
import { PlacedYears } from '#ui/questions/placed-years.tsx';
import { useQuestionReader } from '#ui/questions/use-question-reader.ts';
import { YearLine } from '#ui/questions/year-line.tsx';
import { answerOfText, yearOfText } from '#ui/questions/year-of-text.ts';

const longestAnswer = 500;

/** A year to place on a line: by touch, mouse or keys, a year at a time, or typed in either era. */
export function TimelineFace({ question, given, onAnswer }: FaceProps<TimelineQuestion>) {
  const t = useTranslations('question');
  const id = useId();
  const { axis } = question;
  const reader = useQuestionReader(question.locale);
  const { calendar } = reader;
  const [typed, setTyped] = useState('');
  const textOf = (answer: number) => String(yearInCalendar(answer, calendar));
  const text = typeof given === 'number' ? textOf(given) : given === null ? typed : String(given);
  const year = yearOfText(text, axis, calendar);
  const place = (wanted: number) => setTyped(textOf(Math.min(axis.to, Math.max(axis.from, wanted))));
  const middle = Math.round((axis.from + axis.to) / 2);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAnswer(answerOfText(text, axis, calendar));
  };
  const isOpen = given === null;
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <p id={`${id}-hint`} className="text-ink-soft">
        {t('place-year')}
      </p>
      <div className="rounded-card border border-line bg-surface">
        {isOpen ? (
          <YearLine axis={axis} reader={reader} year={year} describedBy={`${id}-hint`} onPlace={place} />
        ) : (
          <PlacedYears axis={axis} reader={reader} right={Number(question.answer.edtf)} given={year} />
        )}
      </div>
      <div className="flex flex-wrap items-end justify-center gap-2">
        <IconButton
          label={t('year-earlier')}
          icon={<Minus aria-hidden="true" />}
          disabled={!isOpen || year === axis.from}
          onClick={() => place((year ?? middle) - 1)}
        />
        <label className="flex w-40 max-w-full shrink-0 flex-col items-center gap-1 text-sm text-ink-soft">
          {t(`year-${calendar}`)}
          <input
            value={text}
            onChange={(event) => setTyped(event.target.value)}
            readOnly={!isOpen}
            maxLength={longestAnswer}
            inputMode="numeric"
            autoComplete="off"
            enterKeyHint="done"
            className="min-h-12 w-full rounded-control border-2 border-line-strong/70 bg-surface px-3 text-center text-lg text-ink read-only:border-line read-only:text-ink-soft"
          />
        </label>
        <IconButton
          label={t('year-later')}
          icon={<Plus aria-hidden="true" />}
          disabled={!isOpen || year === axis.to}
          onClick={() => place((year ?? middle) + 1)}
        />
      </div>
      {isOpen && (
        <div className="flex flex-wrap gap-3">
          <Button look="quiet" onClick={() => onAnswer('')}>
            {t('dont-know')}
          </Button>
          <Button type="submit" look="primary" className="grow" disabled={text.trim() === ''}>
            {t('check')}
          </Button>
        </div>
      )}
    </form>
  );
}
