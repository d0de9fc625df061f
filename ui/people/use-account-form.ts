'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type AccountField, type FormOutcome, type FormProblem, problem } from '#ui/people/form-problem.ts';

interface AccountForm {
  /** False until the browser has taken the form over: sent before, it would go out as a plain page request. */
  readonly ready: boolean;
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
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const running = useRef(false);
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (problems.length > 0) focusFault(place.current);
  }, [problems]);

  const submit = async () => {
    // A double tap sends once.
    if (running.current) return;
    running.current = true;
    setBusy(true);
    const outcome = await send().catch(() => problem('unreachable'));
    if (outcome === null) return;
    running.current = false;
    setBusy(false);
    setProblems(outcome.ok ? [] : outcome.problems);
  };

  return {
    ready,
    busy,
    errorOf: (field) => {
      const found = problems.find((candidate) => candidate.field === field);
      return found ? t(found.code, { seconds: found.seconds ?? 0 }) : null;
    },
    submit: (event) => {
      event.preventDefault();
      place.current = event.currentTarget;
      void submit();
    },
  };
}

function focusFault(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-form-error]')?.focus();
}
