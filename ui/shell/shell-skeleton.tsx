import { Skeleton } from '#ui/kit/skeleton.tsx';

/** What stands before the study is opened: the outline of a screen, without a word of any language. */
export function ShellSkeleton() {
  return (
    <main aria-busy="true" className="mx-auto flex min-h-dvh max-w-3xl flex-col gap-4 px-4 pt-6">
      <Skeleton className="h-8 w-40" />
      <Skeleton className="h-44 w-full" />
      <Skeleton className="h-24 w-full" />
    </main>
  );
}
