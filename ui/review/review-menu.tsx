'use client';

import { EllipsisVertical } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ComponentType, useRef, useState } from 'react';
import type { CardKey } from '#core/basics/card-key.ts';
import { IconButton } from '#ui/kit/icon-button.tsx';
import type { ReviewDeedsProps } from '#ui/review/review-deeds.tsx';
import type { ReviewSitting } from '#ui/review/use-sitting.ts';

/** What else can be done with a card. A disclosure rather than a menu: three plain buttons, loaded when they are wanted. */
export function ReviewMenu({ card, sitting }: { readonly card: CardKey; readonly sitting: ReviewSitting }) {
  const t = useTranslations('review');
  const [open, setOpen] = useState(false);
  const [Deeds, setDeeds] = useState<ComponentType<ReviewDeedsProps> | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const toggle = () => {
    setOpen(!open);
    // Where they cannot be had now, the next tap asks again.
    import('#ui/review/review-deeds.tsx')
      .then(({ ReviewDeeds }) => setDeeds(() => ReviewDeeds))
      .catch(() => setOpen(false));
  };
  return (
    <div ref={place} className="relative">
      <IconButton
        label={t('more')}
        icon={<EllipsisVertical aria-hidden="true" />}
        aria-expanded={open}
        onClick={toggle}
      />
      {Deeds && (
        <Deeds card={card} sitting={sitting} place={place} isOpen={open} onClose={() => setOpen(false)} />
      )}
    </div>
  );
}
