import type { Route } from 'next';
import type { ReactNode } from 'react';
import { type ButtonLook, buttonClass } from '#ui/kit/button-class.ts';
import { Link } from '#ui/kit/link.tsx';

interface Props {
  readonly href: Route;
  readonly look?: ButtonLook;
  readonly wide?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ href, look = 'secondary', wide = false, className, children }: Props) {
  return (
    <Link href={href} className={buttonClass(look, wide, className)}>
      {children}
    </Link>
  );
}
