'use client';

import { Search, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { IconButton } from '#ui/kit/icon-button.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field to search with; its label is spoken and stands in it while it is empty. */
export function SearchField({ label, value, onChange }: Props) {
  const t = useTranslations('list');
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="relative">
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 left-4 size-5 -translate-y-1/2 text-ink-soft"
      />
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        maxLength={200}
        autoComplete="off"
        enterKeyHint="search"
        onChange={(event) => onChange(event.target.value)}
        className="min-h-12 w-full rounded-control border-2 border-line-strong/70 bg-surface pr-13 pl-12 text-ellipsis placeholder:text-ink-soft [&::-webkit-search-cancel-button]:hidden"
      />
      {value !== '' && (
        <IconButton
          label={t('clear')}
          icon={<X aria-hidden="true" className="size-5" />}
          className="absolute top-1/2 right-1 -translate-y-1/2"
          onClick={() => {
            onChange('');
            field.current?.focus();
          }}
        />
      )}
    </div>
  );
}
