import type { ReactNode } from 'react';
import { classNames } from '#ui/kit/class-names.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines of text; one by default. */
  readonly rows?: number;
  /** What is wrong with it, in words. */
  readonly problem?: string | undefined;
  readonly hint?: string;
  /** What is done with the field, right below it. */
  readonly action?: ReactNode;
}

/** A field to type in, with its label above and what is wrong with it below. */
export function DraftField({ id, label, value, onChange, rows = 1, problem, hint, action }: Props) {
  const notes = [hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`].filter(
    Boolean,
  );
  const field = {
    id,
    value,
    'aria-invalid': problem !== undefined,
    'aria-describedby': notes.length > 0 ? notes.join(' ') : undefined,
    className: classNames(
      'min-h-12 w-full rounded-control border-2 border-line-strong/70 bg-surface px-4 py-2.5 aria-invalid:border-bad',
      // The browser brings a field that is typed in into view; its button comes along.
      action !== undefined && 'scroll-mb-40',
    ),
  };
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {rows === 1 ? (
        <input {...field} autoComplete="off" onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea {...field} rows={rows} onChange={(event) => onChange(event.target.value)} />
      )}
      {action}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} className="text-sm text-bad">
          {problem}
        </p>
      )}
    </div>
  );
}
