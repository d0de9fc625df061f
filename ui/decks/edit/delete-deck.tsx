'use client';

import { Trash2 } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#ui/kit/button.tsx';

const ConfirmDialog = dynamic(async () => (await import('#ui/kit/confirm-dialog.tsx')).ConfirmDialog, {
  ssr: false,
});

interface Props {
  readonly title: string;
  readonly isBusy: boolean;
  readonly onDelete: () => Promise<void>;
}

/** Deletes the deck, after asking. */
export function DeleteDeck({ title, isBusy, onDelete }: Props) {
  const t = useTranslations('editor');
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button look="danger" className="self-start" disabled={isBusy} onClick={() => setAsking(true)}>
        <Trash2 aria-hidden="true" className="size-5" />
        {t('delete')}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={t('delete-title', { title })}
          body={t('delete-body')}
          confirm={t('delete')}
          cancel={t('cancel')}
          onConfirm={() => {
            setAsking(false);
            void onDelete();
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
