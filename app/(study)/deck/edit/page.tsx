import { Suspense } from 'react';
import { DeckEditScreen } from '#ui/decks/edit/deck-edit-screen.tsx';

export default function DeckEditPage() {
  return (
    <Suspense>
      <DeckEditScreen />
    </Suspense>
  );
}
