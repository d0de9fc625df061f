'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { schedulingOf } from '#core/people/scheduling-of.ts';
import { allBegunCards, type StudyMaterial } from '#core/progress/study-scope.ts';
import { makeQueue } from '#core/scheduling/queue.ts';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { useStudyState } from '#ui/progress/study-context.tsx';

/** The way to today's new cards; nothing where there are none. */
export function NewCards({ material }: { readonly material: StudyMaterial }) {
  const t = useTranslations('today');
  const { packs, memories, suspended, buried, settings } = useStudyState();
  const fresh = useMemo(() => {
    const cards = allBegunCards(
      packs.map(({ id }) => id),
      material,
      (card) => memories.has(card),
    );
    const nowMs = Date.now();
    const { newPerDay } = settings;
    return makeQueue({
      ...{ cards, memories, suspended, buried, newPerDay, nowMs },
      settings: schedulingOf(settings),
      seed: 1,
    }).counts.new;
  }, [material, packs, memories, suspended, buried, settings]);
  if (fresh === 0) return null;
  return (
    <LinkButton href="/review" wide>
      {t('learn-new', { count: fresh })}
    </LinkButton>
  );
}
