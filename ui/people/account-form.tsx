'use client';

import type { ReactNode } from 'react';
import { Button } from '#ui/kit/button.tsx';
import type { ButtonLook } from '#ui/kit/button-class.ts';
import { FormError } from '#ui/people/form-error.tsx';
import type { useAccountForm } from '#ui/people/use-account-form.ts';

interface Props {
  readonly form: ReturnType<typeof useAccountForm>;
  /** What the button says. */
  readonly submit: string;
  readonly look?: ButtonLook;
  /** The fields. */
  readonly children: ReactNode;
}

/** A form about an account: what is wrong with it as a whole, its fields, and its one button. */
export function AccountForm({ form, submit, look = 'primary', children }: Props) {
  return (
    // Sent by script alone; before the script is there, what was typed must not get into an address.
    <form method="post" noValidate onSubmit={form.submit} className="flex flex-col gap-5">
      <FormError error={form.errorOf('form')} />
      {children}
      <Button type="submit" look={look} wide disabled={!form.ready} aria-disabled={form.busy}>
        {submit}
      </Button>
    </form>
  );
}
