'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Button } from '#ui/kit/button.tsx';

/** Goes on to the next question. Takes the focus, so that Enter goes on; the screen does not jump. */
export function NextBar({ onNext }: { readonly onNext: () => void }) {
  const t = useTranslations('quiz');
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  return (
    <div
      ref={bar}
      className="sticky bottom-0 -mx-4 mt-auto bg-paper px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]"
    >
      <Button look="primary" wide onClick={onNext}>
        {t('next')}
      </Button>
    </div>
  );
}
