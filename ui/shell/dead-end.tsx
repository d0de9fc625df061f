import type { ReactNode } from 'react';
import { Logo } from '#ui/shell/logo.tsx';

interface Props {
  readonly title: string;
  readonly body: string;
  /** The way out. */
  readonly children: ReactNode;
}

/** A page that says why there is nothing here, and where to go instead. */
export function DeadEnd({ title, body, children }: Props) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col justify-center gap-5 px-6 py-12">
      <Logo className="size-14" />
      <h1 className="text-2xl font-semibold">{title}</h1>
      <p className="text-ink-soft">{body}</p>
      <div className="flex flex-col gap-3">{children}</div>
    </main>
  );
}
