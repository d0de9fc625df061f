'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';

const least = 0.7;
const most = 0.97;

interface Props {
  readonly value: number;
  readonly onChange: (retention: number) => void;
}

/** How much one wants to remember when a card comes back, with what that costs. */
export function RetentionField({ value, onChange }: Props) {
  const t = useTranslations('settings');
  const id = useId();
  const percent = Math.round(value * 100);
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="flex items-baseline justify-between gap-4 font-semibold">
        {t('retention')}
        <output htmlFor={id} className="text-lg text-brand tabular-nums">
          {t('percent', { percent })}
        </output>
      </label>
      <input
        id={id}
        type="range"
        min={least * 100}
        max={most * 100}
        step={1}
        value={percent}
        aria-describedby={`${id}-hint`}
        aria-valuetext={t('percent', { percent })}
        onChange={(event) => onChange(Number(event.target.value) / 100)}
        className="h-11 w-full accent-brand"
      />
      <p id={`${id}-hint`} className="text-sm text-ink-soft">
        {t(explain(percent))}
      </p>
    </div>
  );
}

function explain(percent: number): 'retention-low' | 'retention-middle' | 'retention-high' {
  if (percent < 85) return 'retention-low';
  return percent <= 92 ? 'retention-middle' : 'retention-high';
}
