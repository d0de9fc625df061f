import type { ReactNode } from 'react';
import { classNames } from '#ui/kit/class-names.ts';

interface Props {
  readonly label: ReactNode;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Something that is on or off, with its label at the left. */
export function SwitchField({ label, hint, checked, onChange }: Props) {
  return (
    <label className="flex min-h-12 cursor-pointer items-center justify-between gap-4 rounded-control has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand">
      <span className="flex min-w-0 flex-col wrap-anywhere">
        <span>{label}</span>
        {hint && <span className="text-sm text-ink-soft">{hint}</span>}
      </span>
      <span className="relative shrink-0">
        <input
          type="checkbox"
          role="switch"
          aria-checked={checked}
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
          className="absolute opacity-0"
        />
        <span
          aria-hidden="true"
          className={classNames(
            'flex h-8 w-14 items-center rounded-full border-2 px-0.5 transition-colors',
            checked ? 'justify-end border-brand bg-brand' : 'border-line-strong bg-sunken',
          )}
        >
          <span className={classNames('size-6 rounded-full', checked ? 'bg-on-brand' : 'bg-line-strong')} />
        </span>
      </span>
    </label>
  );
}
