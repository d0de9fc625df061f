'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { TextField } from '#ui/kit/text-field.tsx';

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
  const count = readCount(text);
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
        const typed = readCount(event.target.value);
        if (typed !== null && typed !== value) onChange(typed);
      }}
    />
  );
}

/** A whole number from 0 to the most; Thai digits are digits. */
function readCount(text: string): number | null {
  const digits = text.trim().replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - '๐'.charCodeAt(0)));
  if (!/^\d{1,4}$/.test(digits)) return null;
  const count = Number(digits);
  return count <= most ? count : null;
}
