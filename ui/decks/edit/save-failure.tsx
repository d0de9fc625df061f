'use client';

import { useTranslations } from 'next-intl';
import type { Failure, Saving } from '#ui/decks/edit/use-save.ts';
import { Button } from '#ui/kit/button.tsx';
import { Notice } from '#ui/kit/notice.tsx';

interface Props {
  readonly failure: Failure;
  readonly saving: Saving;
}

/** Why the deck was not saved, and what can be done. */
export function SaveFailure({ failure, saving }: Props) {
  const t = useTranslations('editor');
  if (failure.code === 'version-conflict') {
    return (
      <Notice tone="sun" announced>
        <p>{t('conflict')}</p>
        <div className="mt-3 flex flex-wrap gap-3">
          <Button onClick={() => void saving.keepMine()}>{t('keep-mine')}</Button>
          <Button onClick={() => void saving.takeTheirs()}>{t('take-theirs')}</Button>
        </div>
      </Notice>
    );
  }
  return (
    <Notice tone="bad" announced>
      {messageOf(failure, t)}
    </Notice>
  );
}

/** The server says in the reader's language why it refused; what it could not say is said here. */
function messageOf({ code, message }: Failure, t: ReturnType<typeof useTranslations<'editor'>>): string {
  if (code === 'unreachable') return t('offline');
  if (code === 'signed-out') return t('signed-out');
  return message === '' ? t('refused') : message;
}
