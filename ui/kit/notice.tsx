import type { ReactNode } from 'react';
import { classNames } from '#ui/kit/class-names.ts';

export type NoticeTone = 'plain' | 'good' | 'bad' | 'sun';

const tones: Record<NoticeTone, string> = {
  plain: 'bg-sunken text-ink',
  good: 'bg-good-wash text-ink border-good',
  bad: 'bg-bad-wash text-ink border-bad',
  sun: 'bg-sun-wash text-ink border-sun',
};

interface Props {
  readonly tone?: NoticeTone;
  /** Read out as soon as it appears. */
  readonly announced?: boolean;
  readonly children: ReactNode;
}

/** A short message in place. */
export function Notice({ tone = 'plain', announced = false, children }: Props) {
  return (
    <div
      role={announced ? 'status' : undefined}
      className={classNames('rounded-control border-l-4 border-transparent px-4 py-3', tones[tone])}
    >
      {children}
    </div>
  );
}
