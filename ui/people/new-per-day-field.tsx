'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { TextField } from '#ui/kit/text-field.tsx';
import { readCount } from '#ui/people/read-count.ts';

const most = 1_000;

interface Props {
  readonly value: number;
  readonly onChange: (count: number) => void;
}

/** How many new cards a day brings. What is no such number stays in the field and is not stored. */
export function NewPerDayField({ value, onChange }: Props) {
  const t = useTranslations('settings');
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const count = readCount(text, most);
  return (
    <TextField
      label={t('new-per-day')}
      hint={t('new-per-day-hint')}
      value={text}
      inputMode="numeric"
      autoComplete="off"
      maxLength={4}
      className="max-w-32"
      error={count === null ? t('new-per-day-wrong', { most }) : null}
      onChange={(event) => {
        setText(event.target.value);
        const typed = readCount(event.target.value, most);
        if (typed !== null && typed !== value) onChange(typed);
      }}
    />
  );
}
