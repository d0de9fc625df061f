'use client';

import { ChevronDown } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useId, useState } from 'react';
import type { Choice, ChooseWords } from '#ui/kit/choice.ts';

const ChoiceSheet = dynamic(async () => (await import('#ui/kit/choice-sheet.tsx')).ChoiceSheet, {
  ssr: false,
});

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Groups in the order in which they first come. */
  readonly choices: readonly Choice[];
  readonly words: ChooseWords;
}

/** A choice of one among many: a button that says what is chosen, and opens a list to be searched. */
export function ChooseField({ label, value, onChange, choices, words }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <span id={`${id}-label`} className="text-sm text-ink-soft">
        {label}
      </span>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-labelledby={`${id}-label ${id}-value`}
        onClick={() => setOpen(true)}
        className="flex min-h-12 w-full min-w-0 items-center gap-2 rounded-control border-2 border-line-strong/70 bg-surface px-4 text-left hover:border-brand"
      >
        <span id={`${id}-value`} className="grow truncate">
          {chosen?.label ?? value}
        </span>
        <ChevronDown aria-hidden="true" className="size-5 shrink-0 text-ink-soft" />
      </button>
      {isOpen && (
        <ChoiceSheet
          title={label}
          choices={choices}
          chosen={value}
          words={words}
          onClose={() => setOpen(false)}
          onChoose={(picked) => {
            setOpen(false);
            onChange(picked);
          }}
        />
      )}
    </div>
  );
}
