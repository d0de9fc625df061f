'use client';

import dynamic from 'next/dynamic';
import type { DeckView } from '#ui/decks/deck-address.ts';
import type { DeckMaterial } from '#ui/decks/use-deck-contents.ts';
import { FactList } from '#ui/facts/fact-list.tsx';
import { Skeleton } from '#ui/kit/skeleton.tsx';

const loading = () => <Skeleton className="h-96 w-full" />;
const FactTable = dynamic(async () => (await import('#ui/facts/fact-table.tsx')).FactTable, { loading });
const FactTimeline = dynamic(async () => (await import('#ui/facts/fact-timeline.tsx')).FactTimeline, {
  loading,
});
const FactCharts = dynamic(async () => (await import('#ui/facts/fact-charts.tsx')).FactCharts, { loading });

interface Props {
  readonly deck: string;
  readonly view: DeckView;
  /** The fact to open in the list. */
  readonly fact: string | null;
  readonly material: DeckMaterial;
}

/** The facts of a deck in the view that is chosen. */
export function DeckViews({ deck, view, fact, material }: Props) {
  const { facts, base } = material;
  switch (view) {
    case 'facts':
      return <FactList deck={deck} facts={facts} base={base} cards={material.cards} opened={fact} />;
    case 'table':
      return <FactTable deck={deck} facts={facts} base={base} />;
    case 'timeline':
      return <FactTimeline deck={deck} facts={facts} base={base} />;
    case 'chart':
      return <FactCharts deck={deck} facts={facts} base={base} />;
  }
}
