import { classNames } from '#ui/kit/class-names.ts';

/** Holds the place of something that is being loaded; silent for screen readers. */
export function Skeleton({ className }: { readonly className?: string }) {
  return (
    <div
      aria-hidden="true"
      aria-busy="true"
      className={classNames('animate-pulse rounded-control bg-sunken', className)}
    />
  );
}
