import { Suspense } from 'react';
import { DeckScreen } from '#ui/decks/deck-screen.tsx';

export default function DeckPage() {
  return (
    <Suspense>
      <DeckScreen />
    </Suspense>
  );
}
