'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { type AccountField, type FormOutcome, type FormProblem, problem } from '#ui/people/form-problem.ts';

interface AccountForm {
  readonly busy: boolean;
  /** What is wrong with a field, in the reader's language. */
  errorOf(field: AccountField): string | null;
  /** For the form's `onSubmit`. */
  submit(event: FormEvent<HTMLFormElement>): void;
}

/**
 * Sends a form and keeps what was wrong with it. After a fault the first field concerned is focused; what
 * was typed stays. `send` resolves to null when the page is left for another one.
 */
export function useAccountForm(send: () => Promise<FormOutcome<unknown> | null>): AccountForm {
  const t = useTranslations('account.problems');
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const running = useRef(false);

  const submit = async (form: HTMLFormElement) => {
    // A double tap sends once.
    if (running.current) return;
    running.current = true;
    setBusy(true);
    const outcome = await send().catch(() => problem('unreachable'));
    if (outcome === null) return;
    running.current = false;
    setBusy(false);
    setProblems(outcome.ok ? [] : outcome.problems);
    if (!outcome.ok) requestAnimationFrame(() => focusFault(form));
  };

  return {
    busy,
    errorOf: (field) => {
      const found = problems.find((candidate) => candidate.field === field);
      return found ? t(found.code, { seconds: found.seconds ?? 0 }) : null;
    },
    submit: (event) => {
      event.preventDefault();
      void submit(event.currentTarget);
    },
  };
}

function focusFault(form: HTMLFormElement): void {
  const place = form.querySelector<HTMLElement>('[aria-invalid="true"], [data-form-error]');
  place?.focus();
}
