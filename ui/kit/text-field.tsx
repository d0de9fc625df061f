import { type ComponentProps, type ReactNode, useId } from 'react';
import { classNames } from '#ui/kit/class-names.ts';

type Props = Omit<ComponentProps<'input'>, 'id' | 'aria-invalid' | 'aria-describedby'> & {
  readonly label: string;
  /** How it is to be filled in. */
  readonly hint?: string;
  /** What is wrong with it; null when nothing is. */
  readonly error: string | null;
  /** A button inside the field, at its end. */
  readonly action?: ReactNode;
};

/** A line to type in, with its label above; hint and fault stand below it and are read out with it. */
export function TextField({ label, hint, error, action, className, ...input }: Props) {
  const id = useId();
  const notes = [hint !== undefined && `${id}-hint`, error !== null && `${id}-error`].filter(Boolean);
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <div className="relative">
        <input
          {...input}
          id={id}
          aria-invalid={error !== null}
          aria-describedby={notes.length > 0 ? notes.join(' ') : undefined}
          className={classNames(
            'min-h-12 w-full rounded-control border-2 border-line-strong/70 bg-surface py-2 pl-4 aria-invalid:border-bad',
            action ? 'pr-14' : 'pr-4',
            className,
          )}
        />
        {action && <div className="absolute inset-y-0 right-1 flex items-center">{action}</div>}
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {error !== null && (
        <p id={`${id}-error`} className="text-sm text-bad">
          {error}
        </p>
      )}
    </div>
  );
}
