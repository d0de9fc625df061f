import { classNames } from '#ui/kit/class-names.ts';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

const looks: Record<ButtonLook, string> = {
  primary: 'bg-brand text-on-brand hover:bg-brand-strong font-semibold shadow-card',
  secondary: 'bg-surface text-ink border border-line-strong/60 hover:border-brand hover:text-brand',
  quiet: 'text-brand hover:bg-brand-wash',
  danger: 'text-bad border border-bad/60 hover:bg-bad-wash',
};

/** The classes of a button, for links that look like one. */
export function buttonClass(look: ButtonLook, wide: boolean, className?: string): string {
  return classNames(
    'inline-flex min-h-12 items-center justify-center gap-2 rounded-control px-5 py-2 text-center',
    'transition-colors duration-150 select-none touch-manipulation',
    'disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55',
    looks[look],
    wide && 'w-full',
    className,
  );
}
