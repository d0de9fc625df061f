'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#ui/kit/button.tsx';

/** Stands where the rating buttons will be, as high as they are, so that nothing jumps. */
export function ShowBar({ onShow }: { readonly onShow: () => void }) {
  const t = useTranslations('review');
  return (
    <Button look="primary" wide className="min-h-16 text-lg" onClick={onShow}>
      {t('show')}
    </Button>
  );
}
