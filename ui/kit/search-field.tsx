'use client';

import { Search } from 'lucide-react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field to search with; its label is spoken and stands in it while it is empty. */
export function SearchField({ label, value, onChange }: Props) {
  return (
    <div className="relative">
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 left-4 size-5 -translate-y-1/2 text-ink-soft"
      />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        maxLength={200}
        autoComplete="off"
        enterKeyHint="search"
        onChange={(event) => onChange(event.target.value)}
        className="min-h-12 w-full rounded-control border-2 border-line-strong/70 bg-surface pr-3 pl-12 placeholder:text-ink-soft"
      />
    </div>
  );
}
