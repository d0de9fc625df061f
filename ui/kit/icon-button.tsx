import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { classNames } from '#ui/kit/class-names.ts';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'children'> & {
  /** Said by screen readers and shown as a tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
};

/** A 44 px square button with an icon and a spoken name. */
export function IconButton({ label, icon, className, type = 'button', ...rest }: Props) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={classNames(
        'inline-flex size-11 shrink-0 items-center justify-center rounded-full text-ink-soft',
        'hover:bg-brand-wash hover:text-brand touch-manipulation disabled:opacity-45',
        className,
      )}
      {...rest}
    >
      {icon}
    </button>
  );
}
