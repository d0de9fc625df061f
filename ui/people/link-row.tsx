import { ChevronRight } from 'lucide-react';
import type { Route } from 'next';
import type { ReactNode } from 'react';
import { Link } from '#ui/kit/link.tsx';

/** One line that leads to a page of its own. */
export function LinkRow({ href, children }: { readonly href: Route; readonly children: ReactNode }) {
  return (
    <Link
      href={href}
      className="-mx-2 flex min-h-12 items-center justify-between gap-3 rounded-control px-2 hover:bg-brand-wash hover:text-brand"
    >
      {children}
      <ChevronRight aria-hidden="true" className="size-5 shrink-0 text-ink-soft" />
    </Link>
  );
}
