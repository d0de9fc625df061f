import type { ButtonHTMLAttributes } from 'react';
import { type ButtonLook, buttonClass } from '#ui/kit/button-class.ts';

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly look?: ButtonLook;
  readonly wide?: boolean;
};

/** A button at least 48 px high. `look` says how much it matters: one `primary` on a screen. */
export function Button({ look = 'secondary', wide = false, className, type = 'button', ...rest }: Props) {
  return <button type={type} className={buttonClass(look, wide, className)} {...rest} />;
}
