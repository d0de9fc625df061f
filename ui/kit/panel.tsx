import type { ReactNode } from 'react';
import { classNames } from '#ui/kit/class-names.ts';

/** A raised surface that holds one thing. */
export function Panel({
  children,
  className,
}: {
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return (
    <div className={classNames('rounded-card border border-line bg-surface p-5 shadow-card', className)}>
      {children}
    </div>
  );
}
